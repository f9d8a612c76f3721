package io.bellwether.classify.profile;

import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.ThemeConcept;
import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.Passage;
import io.bellwether.classify.briefing.Span;
import io.bellwether.classify.language.Words;
import io.bellwether.classify.lexicon.Concept;
import io.bellwether.classify.lexicon.Lexicon;
import io.bellwether.classify.lexicon.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds which concepts of the lexicon the themes of a briefing are about, by the concepts' cues: one in a heading says it, one in
 * the text only when several speak or no other theme says it as much.
 */
final class ConceptAttachment {

    /** What a cue in a heading counts. */
    private static final double HEADING = 3;

    /** What a cue in the text counts, shared by all themes whose text has it. */
    private static final double TEXT = 1;

    /** What it counts more when the heading of the section has it, too. */
    private static final double SECTION = 1;

    /** A cue of several words is surer than one of one. */
    private static final double PHRASE = 1.3;

    /** From this a theme has the concept. */
    private static final double LEAST = 2.4;

    /** And from this share of what the concept's best theme has. */
    private static final double OF_BEST = 0.6;

    /** So alike in meaning they are one subject, whatever the words. Chosen by reading what nine briefings get, as are the two below. */
    private static final double ALIKE = 0.48;

    /** So alike they are one when a cue says so, too. */
    private static final double NEAREST = 0.42;

    /** Less alike, a cue stands there by chance. */
    private static final double NOT_UNLIKE = 0.3;

    /** Strength of cues that weighs as much as all of likeness, where a theme has more concepts than it may keep. */
    private static final double CUE = 20;

    /** A concept this much weaker than the theme's strongest is a neighbour, not the subject. */
    private static final double OF_STRONGEST = 0.6;

    /** The best concepts of a theme; more would make everything of everything. */
    private static final int MOST = 4;

    /** Two concepts with this share of a cue list in common are one subject, in general and in particular. */
    private static final double TWIN = 0.5;

    /** @param cues as word forms */
    private record Attached(ThemeConcept of, Concept concept, double strength, Set<List<String>> cues) {

        /** Whether it is the same subject without the limits: it would let in what the theme is not about. */
        boolean widerThan(Attached other) {
            long common = cues.stream().filter(other.cues::contains).count();
            return common >= TWIN * cues.size()
                    && concept.scope() instanceof Scope.Anywhere
                    && !(other.concept.scope() instanceof Scope.Anywhere);
        }
    }

    private final Briefing briefing;
    private final List<List<Passage>> themes;
    private final List<List<Attached>> attached = new ArrayList<>();

    private ConceptAttachment(Briefing briefing, List<List<Passage>> themes) {
        this.briefing = briefing;
        this.themes = themes;
        themes.forEach(theme -> attached.add(new ArrayList<>()));
    }

    /** The concepts of each theme, strongest first. */
    static List<List<ThemeConcept>> of(Briefing briefing, List<List<Passage>> themes, Lexicon lexicon) {
        ConceptAttachment attachment = new ConceptAttachment(briefing, themes);
        ConceptLikeness likeness = new ConceptLikeness(briefing, themes, lexicon);
        for (int concept = 0; concept < lexicon.concepts().size(); concept++) {
            attachment.attach(lexicon.concepts().get(concept), likeness.ofConcept(concept));
        }
        return attachment.attached.stream().map(ConceptAttachment::strongest).toList();
    }

    private static List<ThemeConcept> strongest(List<Attached> concepts) {
        double best = concepts.stream().mapToDouble(Attached::strength).max().orElse(0);
        List<Attached> kept = new ArrayList<>();
        concepts.stream()
                .filter(attached -> attached.strength() >= OF_STRONGEST * best)
                .sorted(Comparator.comparingDouble(Attached::strength).reversed())
                .filter(attached -> kept.stream().noneMatch(attached::widerThan))
                .forEachOrdered(kept::add);
        return kept.stream().limit(MOST).map(Attached::of).toList();
    }

    /** @param likeness of the concept to each theme, by meaning */
    private void attach(Concept concept, double[] likeness) {
        List<CuesFound> found = themes.stream().map(theme -> new CuesFound()).toList();
        concept.cues().forEach(cue -> seek(forms(cue), found));
        double best = found.stream().mapToDouble(cues -> cues.strength).max().orElse(0);
        for (int theme = 0; theme < themes.size(); theme++) {
            CuesFound cues = found.get(theme);
            double least = cues.inHeading ? LEAST : Math.max(LEAST, OF_BEST * best);
            boolean alike = likeness[theme] >= ALIKE || (likeness[theme] >= NEAREST && cues.strength > 0);
            if (alike || (cues.strength >= least && likeness[theme] >= NOT_UNLIKE)) {
                Provenance from = cues.from == null ? opening(themes.get(theme)) : cues.from;
                attached.get(theme)
                        .add(new Attached(
                                new ThemeConcept(concept.id(), concept.title(), from),
                                concept,
                                likeness[theme] + cues.strength / CUE,
                                concept.cues().stream()
                                        .map(ConceptAttachment::forms)
                                        .collect(Collectors.toSet())));
            }
        }
    }

    /** What the cues of one concept found in one theme. Mutable, for one attachment. */
    private static final class CuesFound {
        private double strength;
        private boolean inHeading;
        private @Nullable Provenance from;
    }

    private void seek(List<String> cue, List<CuesFound> found) {
        double weight = cue.size() > 1 ? PHRASE : 1;
        List<Integer> saying = new ArrayList<>();
        for (int theme = 0; theme < themes.size(); theme++) {
            CuesFound cues = found.get(theme);
            Provenance heading = inHeading(themes.get(theme), cue);
            if (heading != null) {
                cues.strength += HEADING * weight;
                cues.inHeading = true;
                cues.from = heading;
            }
            Provenance text = inText(themes.get(theme), cue);
            if (text != null) {
                saying.add(theme);
                cues.from = cues.from == null ? text : cues.from;
                boolean section = themes.get(theme).stream().anyMatch(passage -> holds(passage.section(), cue));
                cues.strength += section ? SECTION * weight : 0;
            }
        }
        saying.forEach(theme -> found.get(theme).strength += TEXT * weight / Math.sqrt(saying.size()));
    }

    private Provenance opening(List<Passage> theme) {
        Passage first = theme.getFirst();
        return place(first, first.text().isEmpty() ? first.at() : first.text().getFirst());
    }

    private @Nullable Provenance inHeading(List<Passage> theme, List<String> sought) {
        return theme.stream()
                .filter(passage -> holds(passage.heading(), sought))
                .map(passage -> place(passage, passage.at()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Provenance inText(List<Passage> theme, List<String> sought) {
        for (Passage passage : theme) {
            for (Span span : passage.text()) {
                if (holds(span.of(briefing.text()), sought)) {
                    return place(passage, span);
                }
            }
        }
        return null;
    }

    private Provenance place(Passage passage, Span span) {
        return new Provenance(passage.heading(), span.start(), span.end(), span.of(briefing.text()));
    }

    private static boolean holds(String text, List<String> sought) {
        return !sought.isEmpty() && Collections.indexOfSubList(forms(text), sought) >= 0;
    }

    private static List<String> forms(String text) {
        return Words.forms(text);
    }
}
