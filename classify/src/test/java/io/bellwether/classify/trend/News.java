package io.bellwether.classify.trend;

import java.util.Random;
import java.util.function.LongToDoubleFunction;

/** Hours of a theme made by chance, from the first hour of a Thursday. */
final class News {

    static final int DAY = 24;
    static final int WEEK = 7 * DAY;
    /** A Thursday in 2026. */
    static final long FIRST = 20_454L * DAY;

    private static final double OTHERS = 100;

    private News() {}

    /**
     * So many hours.
     *
     * @param rate stories of an hour, counted from 0
     * @param feeds the share of the feeds that answer in it
     */
    static HourSeries of(int hours, LongToDoubleFunction rate, LongToDoubleFunction feeds) {
        Random random = new Random(1);
        int[] stories = new int[hours];
        int[] observed = new int[hours];
        for (int hour = 0; hour < hours; hour++) {
            double share = feeds.applyAsDouble(hour);
            stories[hour] = poisson(random, rate.applyAsDouble(hour) * share);
            observed[hour] = stories[hour] + poisson(random, OTHERS * share);
        }
        return new HourSeries(FIRST, stories, stories, observed);
    }

    static int poisson(Random random, double mean) {
        int count = 0;
        double limit = Math.exp(-mean);
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
