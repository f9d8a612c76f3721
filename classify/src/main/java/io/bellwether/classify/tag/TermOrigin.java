package io.bellwether.classify.tag;

import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.lexicon.Group;
import io.bellwether.classify.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where that comes from which evidence names as its term. */
public sealed interface TermOrigin {

    /** How the section of a term begins that came from marks; the note on the marks follows, or stands for a sentence. */
    String LEARNED = "learned";

    /** How the section of a term begins that was mined from articles without marks and accepted; the evidence follows. */
    String SUGGESTED = "suggested";

    /**
     * The briefing says it.
     *
     * @param section heading under which it stands
     * @param sentence the briefing's sentence; empty when the profile does not keep it
     */
    record Briefing(String section, String sentence) implements TermOrigin {}

    /**
     * A wording of the lexicon, by a concept that a sentence of the briefing attached to the theme.
     *
     * @param concept id of the concept
     * @param section heading under which the sentence stands
     * @param sentence the briefing's sentence; empty when the profile does not keep it
     */
    record Wording(String concept, String section, String sentence) implements TermOrigin {}

    /**
     * Another name that the lexicon has for a name in the briefing.
     *
     * @param of the briefing's name
     * @param group id of the group that holds both
     */
    record OtherName(String of, String group) implements TermOrigin {}

    /**
     * Learned from marks.
     *
     * @param note from which; may be empty
     */
    record Learned(String note) implements TermOrigin {}

    /**
     * Mined from articles without marks, and accepted by an analyst.
     *
     * @param note in how many articles it stood
     */
    record Suggested(String note) implements TermOrigin {}

    /** An analyst added it to the profile; the briefing does not say it. */
    record Added() implements TermOrigin {}

    /**
     * An analyst gave it another weight.
     *
     * @param origin where it comes from
     * @param given the weight it came with
     */
    record Reweighted(TermOrigin origin, double given) implements TermOrigin {}

    /** The theme does not have it, or the profile that spoke is not known any more. */
    record Unknown() implements TermOrigin {}

    /**
     * The origin of what evidence for a theme names as its term.
     *
     * @param theme as the profile has it that spoke
     * @param text the term of the evidence
     */
    static TermOrigin of(Theme theme, String text) {
        Optional<TermOrigin> term = theme.terms().stream()
                .filter(candidate -> candidate.text().equals(text))
                .map(TermOrigin::of)
                .findFirst();
        if (term.isPresent()) {
            return term.get();
        }
        if (theme.aliases().stream().anyMatch(alias -> alias.text().equals(text))) {
            return otherName(theme, text);
        }
        return theme.concepts().stream()
                .filter(concept -> concept.title().equals(text))
                .map(TermOrigin::of)
                .findFirst()
                .orElseGet(Unknown::new);
    }

    /** The origin of a theme's term. */
    static TermOrigin of(Term term) {
        Double given = term.from().given();
        return given == null ? of(term.from()) : new Reweighted(of(term.from()), given);
    }

    private static TermOrigin of(Provenance from) {
        if (from.start() == from.end() && from.section().startsWith(LEARNED)) {
            String note = note(from, LEARNED);
            return new Learned(note.isEmpty() ? from.sentence() : note);
        }
        if (from.start() == from.end() && from.section().startsWith(SUGGESTED + ":")) {
            return new Suggested(note(from, SUGGESTED));
        }
        boolean byHand = from.sentence().isEmpty() && from.start() == from.end();
        return byHand ? new Added() : new Briefing(from.section(), from.sentence());
    }

    private static String note(Provenance from, String section) {
        return from.section().substring(section.length()).replaceFirst("^:\\s*", "");
    }

    /** The origin of a theme's concept. */
    static TermOrigin of(ThemeConcept concept) {
        return new Wording(
                concept.id(), concept.from().section(), concept.from().sentence());
    }

    /** An alias has no provenance of its own: the lexicon's groups tell whether it stands for one of the theme's names. */
    private static TermOrigin otherName(Theme theme, String alias) {
        Map<List<String>, String> terms = new HashMap<>();
        theme.terms().forEach(term -> terms.putIfAbsent(Words.forms(term.text()), term.text()));
        List<String> forms = Words.forms(alias);
        for (Group group : Lexicon.bundled().groups()) {
            Optional<String> of = group.cues().stream()
                    .map(cue -> terms.get(Words.forms(cue)))
                    .filter(Objects::nonNull)
                    .findFirst();
            if (of.isPresent()
                    && group.words().stream().anyMatch(word -> Words.forms(word).equals(forms))) {
                return new OtherName(of.get(), group.id());
            }
        }
        return new Added();
    }
}
