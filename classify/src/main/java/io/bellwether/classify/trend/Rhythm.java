package io.bellwether.classify.trend;

import java.util.Arrays;

/**
 * A rate that follows the hour of the day and the day of the week: a level, times a factor for each of the 24 hours, times one for each of
 * the 7 days, in UTC. Factors are held to 1 by a gamma prior, so that few counts make no rhythm.
 */
final class Rhythm {

    private static final int HOURS = 24;
    private static final int DAYS = 7;
    /** Counts that the prior of a factor is worth: alone it leaves a factor within 30% of 1. */
    private static final double PRIOR = 10;
    /** Rounds in which level and factors settle to much less than their error. */
    private static final int ROUNDS = 4;
    /** Jeffreys' prior of a Poisson rate: half a count, so that a level is above 0. */
    private static final double HALF = 0.5;

    private final double level;
    private final double[] ofHour;
    private final double[] ofDay;

    private Rhythm(double level, double[] ofHour, double[] ofDay) {
        this.level = level;
        this.ofHour = ofHour;
        this.ofDay = ofDay;
    }

    /** The rate of that hour for an exposure of 1. */
    double at(long hour) {
        return level * ofHour[hourOfDay(hour)] * ofDay[dayOfWeek(hour)];
    }

    /** The rhythm that made the counts; hours weigh in as {@code weight} says, 0 to leave one out. */
    static Rhythm fit(Sample sample, double[] weight) {
        double[] ofHour = ones(HOURS);
        double[] ofDay = ones(DAYS);
        double level = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] sums = new double[2];
            double[][] hours = new double[2][HOURS];
            double[][] days = new double[2][DAYS];
            for (int at = 0; at < weight.length; at++) {
                int hour = hourOfDay(sample.first() + at);
                int day = dayOfWeek(sample.first() + at);
                double counted = weight[at] * sample.count(at);
                double exposed = weight[at] * sample.exposure(at);
                sums[0] += counted;
                sums[1] += exposed * ofHour[hour] * ofDay[day];
                hours[0][hour] += counted;
                hours[1][hour] += exposed * ofDay[day];
                days[0][day] += counted;
                days[1][day] += exposed * ofHour[hour];
            }
            level = (HALF + sums[0]) / Math.max(sums[1], Double.MIN_NORMAL);
            settle(ofHour, hours, level);
            settle(ofDay, days, level);
        }
        return new Rhythm(level, ofHour, ofDay);
    }

    private static void settle(double[] factors, double[][] sums, double level) {
        for (int at = 0; at < factors.length; at++) {
            factors[at] = (PRIOR + sums[0][at]) / (PRIOR + level * sums[1][at]);
        }
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    static int hourOfDay(long hour) {
        return Math.floorMod(hour, HOURS);
    }

    /** From Thursday, 0, as 1970 began. */
    static int dayOfWeek(long hour) {
        return Math.floorMod(Math.floorDiv(hour, HOURS), DAYS);
    }
}
