package io.bellwether.classify.trend;

import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/**
 * What one window held and what was to be expected of it.
 *
 * @param window place in {@link ThemeBaseline#WINDOWS}
 * @param expected what speaks against a rise: also of more news than usual the theme has its share
 * @param expectedAtLeast what speaks for a fall: more news than usual is of something else
 * @param variance of the count, for each of the two
 */
record WindowReading(int window, int stories, double expected, double expectedAtLeast, ToVariance variance) {

    /**
     * Tests that a month comes to: 720 hours, four windows and two directions overlap so much that they bring about as many false alarms
     * as so many independent tests would. So probability times this is how often chance alone brings such a surprise to a theme in a month,
     * the inverse of the recurrence interval of Kleinman et al., "A model-adjusted space-time scan statistic with an application to
     * syndromic surveillance" (2005). Found by simulation, with the cautions below (bench/README.md).
     */
    private static final double TESTS_A_MONTH = 750;

    /**
     * A window must be so many times less likely than one of six hours: short ones are many, and a doubling that one hour shows at all
     * three hours show as well.
     */
    private static final double[] CAUTION = {8, 2, 1, 2};

    /** And a fall so many times: that something did not happen is seldom news, and may be our own blindness. */
    private static final double CAUTION_OF_FALLS = 10;

    /** Far below anything that differs; logarithms stay finite. */
    private static final double LEAST_PROBABILITY = 1e-200;

    private static final MathContext DIGITS = new MathContext(4);
    private static final double BIT = Math.log(2);

    static WindowReading of(int window, ThemeBaseline usual, HourSeries series, long hour) {
        int stories = 0;
        double expected = 0;
        double atLeast = 0;
        double doubt = 0;
        for (long at = hour - ThemeBaseline.WINDOWS[window] + 1; at <= hour; at++) {
            stories += series.seen(at) ? series.stories(at) : 0;
            double ofHour = usual.expected(series, at);
            expected += ofHour;
            atLeast += usual.expectedAtLeast(series, at);
            doubt += ThemeBaseline.doubt(series, at, ofHour);
        }
        double sum = doubt;
        return new WindowReading(window, stories, expected, atLeast, mean -> usual.variance(window, mean, sum));
    }

    Surprise rise() {
        return surprise(Change.RISE, expected, distribution(expected).atLeast(stories));
    }

    Surprise fall() {
        return surprise(
                Change.FALL, expectedAtLeast, distribution(expectedAtLeast).atMost(stories));
    }

    private NegativeBinomial distribution(double mean) {
        return new NegativeBinomial(mean, variance.of(mean));
    }

    private Surprise surprise(Change change, double mean, double probability) {
        double possible = Math.clamp(probability, LEAST_PROBABILITY, 1);
        double monthly = possible * TESTS_A_MONTH * CAUTION[window] * (change == Change.FALL ? CAUTION_OF_FALLS : 1);
        return new Surprise(
                change,
                Duration.ofHours(ThemeBaseline.WINDOWS[window]),
                stories,
                rounded(mean),
                rounded(possible),
                rounded(-Math.log(monthly) / BIT));
    }

    /** As many digits as mean something, so that a trend is not said anew for the others. */
    static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }

    /** Variance by mean. */
    @FunctionalInterface
    interface ToVariance {
        double of(double mean);
    }
}
