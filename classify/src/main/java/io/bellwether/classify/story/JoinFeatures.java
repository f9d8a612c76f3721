package io.bellwether.classify.story;

import java.time.Duration;
import java.util.List;

/** What two reports have in common, as numbers. */
public final class JoinFeatures {

    /**
     * Their names, in order. Cosines are of tf-idf weights, 0 to 1.
     *
     * <ul>
     *   <li>{@code text} cosine of title and beginning of the text
     *   <li>{@code title} cosine of the titles
     *   <li>{@code title-inside} how much of one title stands in the other report, of the two the greater share
     *   <li>{@code names} cosine of the names
     *   <li>{@code other-words} cosine of all other words: what happened rather than who and where
     *   <li>{@code days} between the two
     *   <li>{@code log-hours} logarithm of one and the hours between them
     *   <li>{@code numbers-disagree} 1 when both titles count something and nothing alike
     *   <li>{@code other-edition} 1 when both titles name a date or number of a series and not the same
     *   <li>{@code form} {@code title} where both have the same publisher, else 0: its standing headlines
     * </ul>
     */
    public static final List<String> NAMES = List.of(
            "text",
            "title",
            "title-inside",
            "names",
            "other-words",
            "days",
            "log-hours",
            "numbers-disagree",
            "other-edition",
            "form");

    private static final double HOURS_A_DAY = 24;
    private static final double SECONDS_AN_HOUR = 3600;
    private static final double NOTHING = 1e-6;

    private JoinFeatures() {}

    static double[] of(Report one, Report other) {
        double hours = Duration.between(one.time(), other.time()).abs().toSeconds() / SECONDS_AN_HOUR;
        double title = one.title().cosine(other.title());
        return new double[] {
            one.text().cosine(other.text()),
            title,
            Math.max(one.title().shareIn(other.text()), other.title().shareIn(one.text())),
            one.names().cosine(other.names()),
            otherWords(one, other),
            hours / HOURS_A_DAY,
            StrictMath.log1p(hours),
            one.figures().titlesDisagree(other.figures()) ? 1 : 0,
            one.figures().otherEdition(other.figures()) ? 1 : 0,
            one.source().equals(other.source()) ? title : 0
        };
    }

    /** The cosine of what is left of the texts without the names, which are part of them. */
    private static double otherWords(Report one, Report other) {
        double mine = one.text().square() - one.names().square();
        double theirs = other.text().square() - other.names().square();
        if (mine < NOTHING || theirs < NOTHING) {
            return 0;
        }
        double product = one.text().product(other.text()) - one.names().product(other.names());
        return Math.clamp(product / Math.sqrt(mine * theirs), 0, 1);
    }
}
