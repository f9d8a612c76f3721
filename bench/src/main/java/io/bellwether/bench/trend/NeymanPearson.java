package io.bellwether.bench.trend;

import io.bellwether.classify.trend.HourSeries;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The best test there can be, as a peer: it knows the true mean of every hour and that a burst doubles it for six hours. By Neyman and
 * Pearson's lemma nothing tells such six hours better from usual ones than their likelihood ratio, which grows with their count. How
 * unlikely a count must be is set by looking at the false alarms themselves.
 */
final class NeymanPearson {

    private static final int WINDOW = 6;
    private static final int HALVINGS = 40;

    private NeymanPearson() {}

    /** Of each hour, the logarithm of the probability that the six hours up to it hold so many stories or more. */
    static double[] logs(SyntheticTheme theme, HourSeries series, int end) {
        double[] logs = new double[end];
        for (int hour = WINDOW - 1; hour < end; hour++) {
            int stories = 0;
            double mean = 0;
            for (int at = hour - WINDOW + 1; at <= hour; at++) {
                stories += series.stories(at);
                mean += theme.mean(at);
            }
            logs[hour] = Math.log(Math.max(Double.MIN_NORMAL, tail(mean, stories)));
        }
        return logs;
    }

    /** Hours from {@code from} on below a limit. */
    static BitSet alarms(double[] logs, int from, double limit) {
        BitSet alarms = new BitSet();
        for (int hour = from; hour < logs.length; hour++) {
            alarms.set(hour, logs[hour] < limit);
        }
        return alarms;
    }

    /** The limit that brings at most so many false alarms to quiet streams. */
    static double limit(List<double[]> quiet, int from, double falseAlarms) {
        List<double[]> streams = new ArrayList<>(quiet);
        double strict = -60;
        double lax = 0;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double limit = (strict + lax) / 2;
            long found = streams.stream()
                    .mapToLong(logs -> Episodes.count(alarms(logs, from, limit)))
                    .sum();
            if (found > falseAlarms || limit > -3) {
                lax = limit;
            } else {
                strict = limit;
            }
        }
        return strict;
    }

    /** Probability that a Poisson count is so large or larger. */
    private static double tail(double mean, int count) {
        double log = -mean;
        for (int at = 1; at <= count; at++) {
            log += Math.log(mean / at);
        }
        double sum = 0;
        double term = Math.exp(log);
        for (int at = count + 1; term > sum * 1e-15; at++) {
            sum += term;
            term *= mean / at;
        }
        return Math.min(1, sum);
    }
}
