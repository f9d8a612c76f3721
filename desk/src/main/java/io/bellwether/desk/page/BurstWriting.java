package io.bellwether.desk.page;

import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import io.bellwether.desk.store.Burst;
import io.bellwether.desk.store.BurstStory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes bursts of a theme, and how its latest day compares with what is usual. */
final class BurstWriting {

    private static final Duration DAY = Duration.ofDays(1);

    private final TimeText times;

    BurstWriting(TimeText times) {
        this.times = times;
    }

    List<BurstLine> write(ThemeFacts facts) {
        return IntStream.range(0, facts.bursts().size())
                .mapToObj(at -> line(facts, at))
                .toList()
                .reversed();
    }

    private BurstLine line(ThemeFacts facts, int at) {
        Burst burst = facts.bursts().get(at);
        return new BurstLine(
                Integer.toString(at + 1),
                text(burst),
                facts.stories().get(at).stream().map(BurstWriting::story).toList(),
                DeskPath.search(Map.of(
                        "theme",
                        facts.tally().id(),
                        "from",
                        times.isoDay(burst.time().begin()),
                        "to",
                        times.isoDay(burst.time().end().minusSeconds(1)))));
    }

    private static Choice story(BurstStory story) {
        return new Choice(
                "%s (%s)".formatted(Wording.title(story.title()), Wording.count(story.articles(), "article")),
                DeskPath.story(story.story()),
                false);
    }

    private String text(Burst burst) {
        Surprise surprise = burst.surprise();
        return "%s to %s: %s where %s were expected%s"
                .formatted(
                        times.shortTime(burst.time().begin()),
                        times.shortTime(burst.time().end()),
                        Wording.stories(surprise.stories()),
                        Wording.tenth(surprise.expected()),
                        rarity(surprise.bits()));
    }

    /** One bit halves what chance brings once a month. */
    private static String rarity(double bits) {
        double months = Math.pow(2, Math.min(bits, 20));
        return months < 12
                ? ", rarer than once in %.0f months".formatted(Math.max(1, months))
                : ", rarer than once in %,.0f years".formatted(months / 12);
    }

    /** How many stories the latest day of complete hours brought, and how many were to be expected; empty without a baseline. */
    Optional<String> now(List<Trend> trends) {
        Optional<Instant> last =
                trends.stream().filter(Trend::complete).map(Trend::hour).max(Instant::compareTo);
        List<Trend> day = last.map(hour -> trends.stream()
                        .filter(Trend::complete)
                        .filter(trend -> trend.hour().isAfter(hour.minus(DAY)))
                        .toList())
                .orElse(List.of());
        double expected = day.stream()
                .map(Trend::baseline)
                .filter(Objects::nonNull)
                .mapToDouble(usual -> usual.stories())
                .sum();
        boolean known = !day.isEmpty() && day.stream().allMatch(trend -> trend.baseline() != null);
        return known
                ? Optional.of("Latest 24 hours: %s where %s were expected"
                        .formatted(
                                Wording.stories(
                                        day.stream().mapToInt(Trend::stories).sum()),
                                Wording.tenth(expected)))
                : Optional.empty();
    }
}
