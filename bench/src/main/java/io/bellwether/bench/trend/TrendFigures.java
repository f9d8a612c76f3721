package io.bellwether.bench.trend;

import java.util.Locale;

/**
 * What came of one rate.
 *
 * @param found share of doublings told within their six hours, 0 to 1
 * @param best the same of {@link NeymanPearson}
 * @param falseRises a theme and month
 * @param falseFalls a theme and month
 * @param fallsInOutages share of days with half of the feeds out on which, or on the day after, a fall was told
 */
record TrendFigures(
        double rate, double found, double best, double falseRises, double falseFalls, double fallsInOutages) {

    static final String HEAD = """
            | stories an hour | doublings of 6 h found within them | best possible test | false rises, falls a theme and month | days of half the feeds on which a fall is said |
            | --- | --- | --- | --- | --- |
            """;

    String line() {
        return String.format(
                Locale.ENGLISH,
                "| %s | %.1f%% | %.1f%% | %.2f, %.2f | %.2f%% |%n",
                rate,
                100 * found,
                100 * best,
                falseRises,
                falseFalls,
                100 * fallsInOutages);
    }
}
