package io.bellwether.desk.page;

import io.bellwether.desk.store.StoredFeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the page of feeds: what each lets us see, the worst first. */
final class FeedsWriting {

    private final TimeText times;

    FeedsWriting(TimeText times) {
        this.times = times;
    }

    FeedsPage write(FeedsFacts facts) {
        return new FeedsPage(
                summary(facts),
                outcomes(facts),
                facts.feeds().stream().map(this::row).toList(),
                facts.feeds().isEmpty() ? Optional.of(empty(facts)) : Optional.empty());
    }

    private String summary(FeedsFacts facts) {
        long all = facts.outcomes().values().stream().mapToLong(Long::longValue).sum();
        if (facts.outcome().isPresent()) {
            return "%s of %s".formatted(Wording.number(facts.feeds().size()), Wording.count(all, "feed"));
        }
        long well = facts.feeds().stream()
                .map(feed -> FeedHealth.of(feed, times.now()))
                .filter(health -> health == FeedHealth.WELL || health == FeedHealth.WARNED)
                .count();
        return "%s, %s read without trouble".formatted(Wording.count(all, "feed"), Wording.number(well));
    }

    private static List<Choice> outcomes(FeedsFacts facts) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("All", DeskPath.feeds(Map.of()), facts.outcome().isEmpty()));
        facts.outcomes()
                .forEach((outcome, feeds) -> choices.add(new Choice(
                        "%s %s".formatted(outcome(outcome), Wording.number(feeds)),
                        DeskPath.feeds(Map.of("outcome", outcome)),
                        facts.outcome().equals(Optional.of(outcome)))));
        return choices;
    }

    private FeedRow row(StoredFeed feed) {
        FeedHealth health = FeedHealth.of(feed, times.now());
        return new FeedRow(
                feed.title().isBlank() ? Wording.brief(feed.url()) : Wording.brief(feed.title()),
                feed.url(),
                WebLink.of(feed.url()),
                health.style(),
                health.word(),
                notes(feed),
                feed.lastSuccess().map(times::moment),
                feed.nextPoll().map(times::coming),
                "%s, %s new".formatted(Wording.number(feed.items()), Wording.number(feed.newItems())),
                feed.gap().map(gap -> Wording.number(gap.count())).orElse("none"));
    }

    private List<String> notes(StoredFeed feed) {
        List<String> notes = new ArrayList<>();
        if (!feed.reason().isBlank()) {
            notes.add(feed.reason());
        }
        if (feed.failures() > 0) {
            notes.add(Wording.count(feed.failures(), "failure") + " in a row");
        }
        feed.movedTo().ifPresent(address -> notes.add("has moved to " + address + ": mend the feed list"));
        feed.gap()
                .ifPresent(gap -> notes.add("items may have passed unseen between %s and %s"
                        .formatted(
                                times.moment(gap.from()).text(),
                                times.moment(gap.until()).text())));
        notes.addAll(feed.warnings());
        return notes;
    }

    private static Notice empty(FeedsFacts facts) {
        return facts.outcome().isPresent()
                ? new Notice(
                        "No feed ended so",
                        "The latest poll of none of the feeds ended that way.",
                        Optional.empty(),
                        Optional.of(new Choice("Show all feeds", DeskPath.feeds(Map.of()), false)))
                : new Notice(
                        "No feed has been polled yet",
                        "Feeds come from the list that Bellwether was started with; each stands here after its first poll.",
                        Optional.of("bellwether run --feeds FEEDS.opml"),
                        Optional.empty());
    }

    private static String outcome(String outcome) {
        return switch (outcome) {
            case "fetched" -> "Fetched";
            case "not-modified" -> "Nothing new";
            case "throttled" -> "Slowed down";
            case "moved" -> "Moved";
            case "gone" -> "Gone";
            case "failed" -> "Failed";
            default -> outcome;
        };
    }
}
