package io.bellwether.classify.trend;

import java.util.Optional;

/**
 * What is usual for a theme, learned from the weeks before a day: a gamma-Poisson model. Two rhythms stand behind it: that of all other
 * articles, and on top of it the theme's own share of them. What was seen of the other articles in an hour is the exposure of that hour, so
 * that half of the feeds make half of the expectation. A pure function of the counts.
 */
public final class ThemeBaseline {

    /** The windows over which surprise is looked for, in hours. */
    static final int[] WINDOWS = {1, 3, 6, 24};

    private static final int DAY = 24;
    /** A baseline looks so far back. */
    static final int HORIZON = 8 * 7 * DAY;
    /**
     * The last day before the one judged is left out: a burst that began yesterday must not raise what is usual today, as in the EARS
     * methods C2 and C3 (Hutwagner et al. 2003).
     */
    static final int GUARD = DAY;
    /** A weekend must have been seen. */
    private static final int LEAST_HOURS = 7 * DAY;
    /** Of these at least half with anything observed. */
    private static final int LEAST_SEEN = LEAST_HOURS / 2;
    /** Articles that the usual volume is worth beside the observed one. */
    private static final double USUAL_VOLUME = 2;
    /** Days differ a little more than Poisson's law has it, also where too few were seen to show it; a share of the mean. */
    private static final double LEAST_DISPERSION = 0.002;

    private static final double HALF = 0.5;

    private final Rhythm volume;
    private final Rhythm share;
    private final double level;
    private final double[] dispersion = new double[WINDOWS.length];

    private ThemeBaseline(HourSeries series, Sample volumes, Rhythm volume) {
        this.volume = volume;
        Sample stories = new Sample(volumes.first(), volumes.length(), series::stories, hour -> exposure(series, hour));
        RobustFit fit = RobustFit.of(stories);
        this.share = fit.rhythm();
        this.level = 1 / knowledge(stories, fit);
        for (int window = 0; window < WINDOWS.length; window++) {
            dispersion[window] = Math.max(LEAST_DISPERSION, dispersion(series, stories, fit, WINDOWS[window]));
        }
    }

    /**
     * What is usual on a day.
     *
     * @param series the hours since the theme was looked for; those from the day before on are not used
     * @param day number of the day's first hour
     * @return empty when less than a week was seen before
     */
    public static Optional<ThemeBaseline> of(HourSeries series, long day) {
        long end = Math.min(series.end(), day - GUARD);
        long first = Math.max(series.first(), day - GUARD - HORIZON);
        if (end - first < LEAST_HOURS) {
            return Optional.empty();
        }
        Sample volumes = new Sample(first, (int) (end - first), series::others, hour -> series.seen(hour) ? 1 : 0);
        int seen = 0;
        for (long hour = first; hour < end; hour++) {
            seen += series.seen(hour) ? 1 : 0;
        }
        return seen < LEAST_SEEN
                ? Optional.empty()
                : Optional.of(
                        new ThemeBaseline(series, volumes, RobustFit.of(volumes).rhythm()));
    }

    /** Stories to expect of an hour, given what was observed of it; 0 when that was nothing. */
    double expected(HourSeries series, long hour) {
        return share.at(hour) * exposure(series, hour);
    }

    /** The same, but more than the usual volume is no reason to expect more: it is news of something else. */
    double expectedAtLeast(HourSeries series, long hour) {
        return share.at(hour) * Math.min(exposure(series, hour), volume.at(hour));
    }

    /**
     * Variance of the count of one of {@link #WINDOWS}: chance, restless days, and the level itself, which is estimated.
     *
     * @param mean of the window
     * @param doubt the sum of {@link #doubt} over its hours
     */
    double variance(int window, double mean, double doubt) {
        return mean + doubt + mean * mean * (dispersion[window] + level);
    }

    /** Variance of the expectation of an hour because of what the observed articles are: a count, half chance where they are few. */
    static double doubt(HourSeries series, long hour, double expected) {
        return expected * expected / (USUAL_VOLUME + series.others(hour));
    }

    /** Other articles that stand for the hour: the observed ones, smoothed by the usual ones. The mean of a gamma posterior. */
    private double exposure(HourSeries series, long hour) {
        if (!series.seen(hour)) {
            return 0;
        }
        double usual = volume.at(hour);
        return usual * (USUAL_VOLUME + series.others(hour)) / (USUAL_VOLUME + usual);
    }

    /** How many stories the level was learned from, in effect: those long ago say less. */
    private static double knowledge(Sample stories, RobustFit fit) {
        double sum = 0;
        double squares = 0;
        for (int at = 0; at < stories.length(); at++) {
            sum += fit.weight(at) * stories.count(at);
            squares += fit.weight(at) * fit.weight(at) * stories.count(at);
        }
        return HALF + (squares > 0 ? sum * sum / squares : 0);
    }

    /** Variance beyond Poisson's in blocks of that many hours, as a share of the squared mean: by the method of moments. */
    private static double dispersion(HourSeries series, Sample stories, RobustFit fit, int window) {
        double beyond = 0;
        double squares = 0;
        for (int from = 0; from + window <= stories.length(); from += window) {
            double counted = 0;
            double expected = 0;
            double chance = 0;
            double weight = 1;
            for (int at = from; at < from + window; at++) {
                long hour = stories.first() + at;
                double exposure = stories.exposure(at);
                double usual = exposure * fit.rhythm().at(hour);
                counted += exposure > 0 ? stories.count(at) : 0;
                expected += usual;
                chance += usual + doubt(series, hour, usual);
                weight = fit.doubted(at) ? 0 : Math.min(weight, fit.weight(at));
            }
            beyond += weight * ((counted - expected) * (counted - expected) - chance);
            squares += weight * expected * expected;
        }
        return squares > 0 ? beyond / squares : 0;
    }
}
