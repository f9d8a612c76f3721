package io.bellwether.desk.page;

import io.bellwether.article.profile.Alias;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.classify.tag.TermOrigin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what a theme listens for. Pure. */
final class ProfileWriting {

    private static final int TERMS = 8;
    private static final int FURTHER = 60;
    private static final int NAMES = 12;

    private ProfileWriting() {}

    static ProfileWords write(Profile profile, Theme theme) {
        List<Term> terms = theme.terms().stream()
                .sorted(Comparator.comparingDouble(Term::weight).reversed())
                .toList();
        return new ProfileWords(
                profile.version(),
                sentences(profile, theme),
                terms.stream()
                        .limit(TERMS)
                        .map(term ->
                                new ProfileWords.Spoken(term.text(), term.weight(), TermOrigin.of(theme, term.text())))
                        .toList(),
                terms.stream()
                        .skip(TERMS)
                        .limit(FURTHER)
                        .map(term -> term.text() + " " + Wording.decimal(term.weight()))
                        .toList());
    }

    private static List<String> sentences(Profile profile, Theme theme) {
        List<String> sentences = new ArrayList<>();
        sentences.add("From the briefing “%s”%s"
                .formatted(Wording.brief(profile.title()), quoted(", headings ", theme.headings())));
        sentences.add("An article carries it from a score of %s, and alerts from %s"
                .formatted(Wording.decimal(theme.threshold()), Wording.decimal(theme.alertThreshold())));
        sentences.add(
                theme.gate().isEmpty()
                        ? "It needs no other context"
                        : "An article must also hold one of" + quoted(" ", theme.gate()));
        if (!theme.concepts().isEmpty()) {
            sentences.add("It knows the wordings of"
                    + quoted(
                            " ",
                            theme.concepts().stream().map(ThemeConcept::title).toList()));
        }
        if (!theme.aliases().isEmpty()) {
            sentences.add("Other names:"
                    + quoted(" ", theme.aliases().stream().map(Alias::text).toList()));
        }
        Learned learned = theme.learned();
        if (learned != null) {
            sentences.add("It learned from %s, %s of them against it"
                    .formatted(
                            Wording.count(learned.wanted() + learned.unwanted(), "mark"),
                            Wording.number(learned.unwanted())));
        }
        return sentences.stream().map(sentence -> sentence + ".").toList();
    }

    private static String quoted(String before, List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        String more = names.size() > NAMES ? " and %d more".formatted(names.size() - NAMES) : "";
        return names.stream()
                .limit(NAMES)
                .map(name -> "“" + Wording.brief(name) + "”")
                .collect(Collectors.joining(", ", before, more));
    }
}
