package io.bellwether.classify.tag;

import io.bellwether.article.tag.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one theme on one article, tagged or not.
 *
 * @param theme id of the theme
 * @param score 0 to 1, against the theme's threshold
 * @param main how sure it is that the theme is a main subject, 0 to 1, against the theme's alert threshold
 * @param evidence all that speaks for the theme
 * @param nearest what the article says that is nearest in meaning to the briefing; empty where vectors did not speak
 * @param leaning what marks added to the logarithm of the odds; 0 where nothing was learned or vectors kept silent
 * @param whatIfs each change that would have raised the score
 */
public record ThemeExplanation(
        String theme,
        double score,
        double main,
        List<Evidence> evidence,
        GateFinding gate,
        Optional<Likeness> nearest,
        double leaning,
        List<WhatIf> whatIfs) {

    /** Copies the lists. */
    public ThemeExplanation {
        evidence = List.copyOf(evidence);
        whatIfs = List.copyOf(whatIfs);
    }

    /**
     * Two sentences near each other in meaning.
     *
     * @param briefing the briefing's, after its heading
     * @param cosine of their vectors, -1 to 1
     */
    public record Likeness(String article, String briefing, double cosine) {}

    /** The score with something changed, by the same model. */
    public record WhatIf(Change change, double score) {}
}
