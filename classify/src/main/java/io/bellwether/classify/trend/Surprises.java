package io.bellwether.classify.trend;

import io.bellwether.article.trend.Baseline;
import io.bellwether.article.trend.Surprise;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares the hours up to one with what is usual, over several windows and both ways, and tells what chance would bring least often. All
 * hours must be complete. Pure functions.
 */
public final class Surprises {

    private Surprises() {}

    /** What was to be expected of an hour; empty when nothing was observed in it. */
    public static Optional<Baseline> baseline(ThemeBaseline usual, HourSeries series, long hour) {
        double expected = usual.expected(series, hour);
        if (expected == 0) {
            return Optional.empty();
        }
        double variance = usual.variance(0, expected, ThemeBaseline.doubt(series, hour, expected));
        return Optional.of(new Baseline(WindowReading.rounded(expected), WindowReading.rounded(Math.sqrt(variance))));
    }

    /** The greatest surprise that ends with an hour; empty when nothing was observed in it. */
    public static Optional<Surprise> of(ThemeBaseline usual, HourSeries series, long hour) {
        if (!series.seen(hour)) {
            return Optional.empty();
        }
        return IntStream.range(0, ThemeBaseline.WINDOWS.length)
                .filter(window -> series.holds(hour - ThemeBaseline.WINDOWS[window] + 1))
                .mapToObj(window -> WindowReading.of(window, usual, series, hour))
                .flatMap(reading -> Stream.of(reading.rise(), reading.fall()))
                .max(Comparator.comparingDouble(Surprise::bits));
    }
}
