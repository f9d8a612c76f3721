package io.bellwether.desk.store;

import io.bellwether.article.trend.Change;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A surprising rise of a theme.
 *
 * @param time the window in which it was most surprising
 * @param surprise of that window
 */
public record Burst(TimeSpan time, Surprise surprise) {

    private static final Duration HOUR = Duration.ofHours(1);

    /** The bursts in a theme's trends, which come by hour: windows that overlap are one. The most surprising ones, in order of time. */
    public static List<Burst> in(List<Trend> trends, int most) {
        List<Burst> bursts = new ArrayList<>();
        Instant end = Instant.MIN;
        for (Trend trend : trends) {
            Surprise surprise = trend.surprise();
            if (surprise != null && surprise.significant() && surprise.change() == Change.RISE) {
                Burst burst = of(trend.hour(), surprise);
                boolean goesOn = !bursts.isEmpty() && burst.time().begin().isBefore(end);
                if (!goesOn) {
                    bursts.add(burst);
                } else if (surprise.bits() > bursts.getLast().surprise().bits()) {
                    bursts.set(bursts.size() - 1, burst);
                }
                end = burst.time().end();
            }
        }
        return bursts.stream()
                .sorted(Comparator.comparingDouble(
                                (Burst burst) -> burst.surprise().bits())
                        .reversed())
                .limit(most)
                .sorted(Comparator.comparing(burst -> burst.time().begin()))
                .toList();
    }

    private static Burst of(Instant hour, Surprise surprise) {
        Instant end = hour.plus(HOUR);
        return new Burst(new TimeSpan(end.minus(surprise.window()), end), surprise);
    }
}
