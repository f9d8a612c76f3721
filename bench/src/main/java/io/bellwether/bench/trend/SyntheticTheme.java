package io.bellwether.bench.trend;

import io.bellwether.classify.trend.HourSeries;
import java.util.Random;
import java.util.function.LongToDoubleFunction;

/**
 * A theme in a stream of news made by chance: Poisson counts around means that follow the hour of the day and the day of the week, the
 * theme's own rhythm differing from that of all news.
 */
final class SyntheticTheme {

    static final int DAY = 24;
    static final int WEEK = 7 * DAY;

    /** Other articles an hour, about those of two hundred feeds. */
    private static final double OTHERS = 150;
    /** Articles beside the first that print a story in its hour, on average. */
    private static final double COPIES = 0.8;

    private final double rate;
    private final double phase;
    private final Random random;

    /**
     * A theme.
     *
     * @param rate its mean number of stories an hour
     */
    SyntheticTheme(double rate, long seed) {
        this.rate = rate;
        this.random = new Random(seed);
        this.phase = random.nextDouble() * 2 * Math.PI;
    }

    /** The mean of that hour when nothing happens. */
    double mean(long hour) {
        return rate * newsDay(hour) * (1 + 0.3 * Math.sin(turn(hour) + phase));
    }

    /**
     * Counts of so many hours from 0.
     *
     * @param burst what the theme's mean is multiplied by in an hour
     * @param feeds the share of the feeds that answer in an hour, 0 to 1
     */
    HourSeries counts(int hours, LongToDoubleFunction burst, LongToDoubleFunction feeds) {
        int[] stories = new int[hours];
        int[] articles = new int[hours];
        int[] observed = new int[hours];
        for (int hour = 0; hour < hours; hour++) {
            double share = feeds.applyAsDouble(hour);
            stories[hour] = poisson(mean(hour) * burst.applyAsDouble(hour) * share);
            articles[hour] = stories[hour] + poisson(COPIES * stories[hour]);
            observed[hour] = articles[hour] + poisson(OTHERS * newsDay(hour) * share);
        }
        return new HourSeries(0, stories, articles, observed);
    }

    /** How much news there is in an hour, 1 on average: by night a quarter of what there is by day, on weekends little more than half. */
    private static double newsDay(long hour) {
        double ofDay = 1 + 0.6 * Math.sin(turn(hour) - Math.PI / 2);
        double ofWeek = hour % WEEK < 5 * DAY ? 1.15 : 0.625;
        return ofDay * ofWeek;
    }

    private static double turn(long hour) {
        return 2 * Math.PI * (hour % DAY) / DAY;
    }

    /** Knuth's method, on parts small enough for it. */
    private int poisson(double mean) {
        if (mean > 30) {
            return poisson(mean / 2) + poisson(mean / 2);
        }
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
