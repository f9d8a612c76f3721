package io.bellwether.desk.page;

import io.bellwether.desk.page.Sparkline.Bar;
import io.bellwether.desk.store.TrendBin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws the themes' latest two weeks, all over the same time, each to its own height. */
final class SparklineWriting {

    private static final int BINS = (int) Duration.ofDays(14).dividedBy(TrendBin.LENGTH);
    private static final int STEP = 3;
    private static final int BAR = 2;
    private static final int HEIGHT = 22;
    /** Bursts named in words, the latest ones. */
    private static final int NAMED = 3;

    private final TimeText times;

    SparklineWriting(TimeText times) {
        this.times = times;
    }

    /** By theme; in each the bins come in order of time. */
    Map<String, Sparkline> write(List<TrendBin> bins) {
        Instant last = bins.stream()
                .map(TrendBin::begin)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return bins.stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(TrendBin::theme),
                        themes -> themes.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, theme -> draw(theme.getValue(), last)))));
    }

    private Sparkline draw(List<TrendBin> bins, Instant last) {
        int most = bins.stream().mapToInt(TrendBin::stories).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (TrendBin bin : bins) {
            int place = BINS - 1 - (int) Duration.between(bin.begin(), last).dividedBy(TrendBin.LENGTH);
            if (place >= 0) {
                int height = Math.max(1, Math.round((float) HEIGHT * bin.stories() / Math.max(most, 1)));
                bars.add(new Bar(place * STEP, HEIGHT - height, BAR, height, style(bin)));
            }
        }
        return new Sparkline(BINS * STEP, HEIGHT, text(bins), bars);
    }

    private static String style(TrendBin bin) {
        if (!bin.complete()) {
            return "part";
        }
        return bin.burst() ? "burst" : "usual";
    }

    private String text(List<TrendBin> bins) {
        List<TrendBin> whole = bins.stream().filter(TrendBin::complete).toList();
        StringBuilder text = new StringBuilder("Two weeks: ")
                .append(Wording.stories(
                        bins.stream().mapToLong(TrendBin::stories).sum()));
        whole.stream()
                .max(Comparator.comparingInt(TrendBin::stories))
                .ifPresent(
                        most -> text.append(", at most ").append(most.stories()).append(" in six hours"));
        List<String> bursts = whole.stream()
                .filter(TrendBin::burst)
                .sorted(Comparator.comparing(TrendBin::begin).reversed())
                .map(bin -> times.moment(bin.begin()).text())
                .toList();
        text.append(bursts.isEmpty() ? "; no unusual rise" : "; unusual rise " + Wording.list(bursts, NAMED));
        return text.append(whole.size() < bins.size() ? "; the last six hours are not complete" : "")
                .toString();
    }
}
