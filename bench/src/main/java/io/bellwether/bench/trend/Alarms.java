package io.bellwether.bench.trend;

import io.bellwether.article.trend.Surprise;
import io.bellwether.classify.trend.HourSeries;
import io.bellwether.classify.trend.Surprises;
import io.bellwether.classify.trend.ThemeBaseline;
import java.util.BitSet;
import java.util.Optional;

/**
 * The hours at whose end Bellwether would have told a rise or a fall.
 *
 * @param rises from the hours judged
 * @param falls from the hours judged
 */
record Alarms(BitSet rises, BitSet falls) {

    /** Judges the hours from {@code from}, the first of a day, to the end, each by what came before it. */
    static Alarms of(HourSeries series, int from, int end) {
        Alarms alarms = new Alarms(new BitSet(), new BitSet());
        for (int day = from; day < end; day += SyntheticTheme.DAY) {
            Optional<ThemeBaseline> usual = ThemeBaseline.of(series, day);
            for (int hour = day; usual.isPresent() && hour < Math.min(day + SyntheticTheme.DAY, end); hour++) {
                int at = hour;
                Surprises.of(usual.get(), series, hour)
                        .filter(Surprise::significant)
                        .ifPresent(surprise -> alarms.of(surprise).set(at));
            }
        }
        return alarms;
    }

    private BitSet of(Surprise surprise) {
        return switch (surprise.change()) {
            case RISE -> rises;
            case FALL -> falls;
        };
    }

    /** The hours of either. */
    BitSet all() {
        BitSet all = (BitSet) rises.clone();
        all.or(falls);
        return all;
    }
}
