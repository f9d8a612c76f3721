package io.bellwether.bench.trend;

import io.bellwether.classify.trend.HourSeries;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * One rate, tried on many months of chance: each has eight weeks to learn from and four that are judged.
 *
 * @param rate stories an hour
 * @param themes how many themes, so many times four weeks are judged
 * @param seed of all chance
 */
record TrendTrial(double rate, int themes, long seed) {

    private static final int FROM = 8 * SyntheticTheme.WEEK;
    private static final int END = 12 * SyntheticTheme.WEEK;
    private static final double MONTHS = (END - FROM) / (30.0 * SyntheticTheme.DAY);
    private static final int BURST = 6;
    /** Bursts begin once in so many hours, in the weeks to learn from as well. */
    private static final int BETWEEN_BURSTS = SyntheticTheme.WEEK;

    TrendFigures run() {
        List<double[]> quiet = new ArrayList<>();
        int falseRises = 0;
        int falseFalls = 0;
        for (int number = 0; number < themes; number++) {
            SyntheticTheme theme = theme(number);
            HourSeries series = theme.counts(END, hour -> 1, hour -> 1);
            Alarms alarms = Alarms.of(series, FROM, END);
            falseRises += Episodes.count(alarms.rises());
            falseFalls += Episodes.count(alarms.falls());
            quiet.add(NeymanPearson.logs(theme, series, END));
        }
        double months = themes * MONTHS;
        Found found = bursts(NeymanPearson.limit(quiet, FROM, months));
        return new TrendFigures(
                rate,
                found.share(found.ours),
                found.share(found.best),
                falseRises / months,
                falseFalls / months,
                outages());
    }

    private Found bursts(double limit) {
        Found found = new Found();
        for (int number = 0; number < themes; number++) {
            BitSet begun = begins(number);
            SyntheticTheme theme = theme(number + themes);
            HourSeries series = theme.counts(END, hour -> begun.get((int) hour / BURST * BURST) ? 2 : 1, hour -> 1);
            BitSet ours = Alarms.of(series, FROM, END).rises();
            BitSet best = NeymanPearson.alarms(NeymanPearson.logs(theme, series, END), FROM, limit);
            for (int begin = begun.nextSetBit(FROM); begin >= 0; begin = begun.nextSetBit(begin + 1)) {
                found.bursts++;
                found.ours += within(ours, begin);
                found.best += within(best, begin);
            }
        }
        return found;
    }

    /** Days of half the feeds out, one a week, on which or on the day after a fall is told. */
    private double outages() {
        int outages = 0;
        int told = 0;
        for (int number = 0; number < themes; number++) {
            int day = new Random(seed + number).nextInt(6);
            HourSeries series = theme(number + 2 * themes)
                    .counts(END, hour -> 1, hour -> hour >= FROM && hour / SyntheticTheme.DAY % 7 == day ? 0.5 : 1);
            BitSet falls = Alarms.of(series, FROM, END).falls();
            for (int begin = FROM + day * SyntheticTheme.DAY; begin < END; begin += SyntheticTheme.WEEK) {
                int fall = falls.nextSetBit(begin);
                outages++;
                told += fall >= 0 && fall < begin + 2 * SyntheticTheme.DAY ? 1 : 0;
            }
        }
        return (double) told / outages;
    }

    /** The first hours of the bursts: multiples of six, apart. */
    private BitSet begins(int number) {
        Random random = new Random(seed * 31 + number);
        BitSet begins = new BitSet();
        for (int from = 0; from < END; from += BETWEEN_BURSTS) {
            begins.set(from + BURST * random.nextInt(BETWEEN_BURSTS / BURST - 1));
        }
        return begins;
    }

    private static int within(BitSet alarms, int begin) {
        int alarm = alarms.nextSetBit(begin);
        return alarm >= 0 && alarm < begin + BURST ? 1 : 0;
    }

    private SyntheticTheme theme(int number) {
        return new SyntheticTheme(rate, seed * 1_000_003 + number);
    }

    /** Bursts, and how many of them were found within their six hours. */
    private static final class Found {
        private int bursts;
        private int ours;
        private int best;

        private double share(int found) {
            return (double) found / bursts;
        }
    }
}
