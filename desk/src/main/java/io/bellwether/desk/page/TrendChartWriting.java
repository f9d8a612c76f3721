package io.bellwether.desk.page;

import io.bellwether.desk.page.TrendChart.Bar;
import io.bellwether.desk.page.TrendChart.Label;
import io.bellwether.desk.store.Burst;
import io.bellwether.desk.store.ThemeBin;
import io.bellwether.desk.store.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the latest two weeks of a theme. */
final class TrendChartWriting {

    /** Days between two labels: each has room at any zone's date. */
    private static final int LABELLED = 2;

    private final TimeText times;

    TrendChartWriting(TimeText times) {
        this.times = times;
    }

    /** Empty without bins, which come in order of time. */
    Optional<TrendChart> write(List<ThemeBin> bins, List<Burst> bursts) {
        if (bins.isEmpty()) {
            return Optional.empty();
        }
        TrendScale scale = TrendScale.of(bins);
        List<ThemeBin> shown = bins.stream()
                .filter(bin -> !bin.begin().isBefore(scale.begin()))
                .toList();
        UsualOutline usual = UsualOutline.of(shown, scale);
        return Optional.of(new TrendChart(
                TrendScale.WIDTH,
                TrendScale.HEIGHT,
                "Stories by six hours, the latest two weeks",
                description(shown, bursts),
                usual.band(),
                usual.line(),
                shown.stream().map(bin -> bar(bin, scale, bursts)).toList(),
                blind(shown, scale),
                Stream.of(0, scale.top() / 2, scale.top())
                        .map(count -> new Label(TrendScale.LEFT - 6, scale.y(count), Wording.number(count)))
                        .toList(),
                days(scale),
                flags(bursts, scale)));
    }

    private Bar bar(ThemeBin bin, TrendScale scale, List<Burst> bursts) {
        int y = Math.min(scale.y(bin.stories()), TrendScale.BOTTOM - 1);
        int x = scale.x(bin.begin()) + (TrendScale.STEP - TrendScale.BAR) / 2;
        return new Bar(x, y, TrendScale.BAR, TrendScale.BOTTOM - y, style(bin, bursts), text(bin));
    }

    private static String style(ThemeBin bin, List<Burst> bursts) {
        if (!bin.complete()) {
            return "part";
        }
        Instant end = bin.begin().plus(ThemeBin.LENGTH);
        boolean burst = bursts.stream()
                .map(Burst::time)
                .anyMatch(time -> time.begin().isBefore(end) && time.end().isAfter(bin.begin()));
        return burst ? "burst" : "usual";
    }

    private String text(ThemeBin bin) {
        String expected = bin.expected()
                .map(usual ->
                        ", %s ± %s expected".formatted(Wording.tenth(usual.stories()), Wording.tenth(usual.spread())))
                .orElse("");
        return "%s: %s%s%s"
                .formatted(
                        times.shortTime(bin.begin()),
                        Wording.stories(bin.stories()),
                        expected,
                        bin.complete() ? "" : ", not complete yet");
    }

    private static List<Bar> blind(List<ThemeBin> bins, TrendScale scale) {
        Set<Instant> seen = bins.stream().map(ThemeBin::begin).collect(Collectors.toSet());
        return IntStream.range(0, TrendScale.BINS)
                .mapToObj(at -> scale.begin().plus(ThemeBin.LENGTH.multipliedBy(at)))
                .filter(begin ->
                        !seen.contains(begin) && begin.isAfter(bins.getFirst().begin()))
                .map(begin -> new Bar(
                        scale.x(begin),
                        TrendScale.TOP,
                        TrendScale.STEP,
                        TrendScale.BOTTOM - TrendScale.TOP,
                        "blind",
                        "nothing was observed"))
                .toList();
    }

    private List<Label> days(TrendScale scale) {
        List<Label> days = new ArrayList<>();
        Instant day = times.midnight(scale.begin());
        for (int at = 0; day.isBefore(scale.end().minus(Duration.ofHours(12))); at++) {
            days.add(new Label(scale.x(day), TrendScale.BOTTOM, at % LABELLED == 0 ? times.shortDay(day) : ""));
            day = times.midnight(day.plusSeconds(1));
        }
        return days;
    }

    private static List<Label> flags(List<Burst> bursts, TrendScale scale) {
        return IntStream.range(0, bursts.size())
                .mapToObj(at -> flag(bursts.get(at).time(), at + 1, scale))
                .toList();
    }

    private static Label flag(TimeSpan time, int number, TrendScale scale) {
        Instant middle =
                time.begin().plus(Duration.between(time.begin(), time.end()).dividedBy(2));
        return new Label(
                Math.clamp(scale.x(middle), TrendScale.LEFT + 8, TrendScale.WIDTH - 8),
                TrendScale.TOP - 11,
                Integer.toString(number));
    }

    private String description(List<ThemeBin> bins, List<Burst> bursts) {
        int stories = bins.stream().mapToInt(ThemeBin::stories).sum();
        String rises = bursts.isEmpty()
                ? "no unusual rise"
                : "unusual rises "
                        + bursts.stream()
                                .map(burst -> times.shortTime(burst.time().begin()))
                                .collect(Collectors.joining("; "));
        boolean part = bins.stream().anyMatch(bin -> !bin.complete());
        return "%s in all; %s%s."
                .formatted(Wording.stories(stories), rises, part ? "; the last six hours are not complete" : "");
    }
}
