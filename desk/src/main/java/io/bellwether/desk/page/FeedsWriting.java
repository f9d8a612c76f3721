package io.bellwether.desk.page;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.coverage.Following;
import io.bellwether.desk.store.StoredFeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the page of feeds: what each lets us see, the worst first. */
final class FeedsWriting {

    /** How long a wish may wait for ingest before that is worth a word. */
    private static final Duration SOON = Duration.ofMinutes(2);

    private final TimeText times;

    FeedsWriting(TimeText times) {
        this.times = times;
    }

    FeedsPage write(FeedsFacts facts) {
        List<FeedRow> rows = rows(facts);
        return new FeedsPage(
                summary(facts),
                outcomes(facts),
                rows,
                rows.isEmpty() ? Optional.of(empty(facts)) : Optional.empty(),
                facts.offer());
    }

    /** What was added just now stands first, so that whoever added it sees it. */
    private List<FeedRow> rows(FeedsFacts facts) {
        Map<String, FeedWish> waiting = new LinkedHashMap<>();
        facts.waiting().forEach(wish -> waiting.put(wish.id(), wish));
        List<FeedRow> known = facts.feeds().stream()
                .map(feed -> row(feed, Optional.ofNullable(waiting.remove(feed.id()))))
                .toList();
        List<FeedRow> rows = new ArrayList<>();
        if (facts.outcome().isEmpty()) {
            waiting.values().stream()
                    .filter(wish -> wish.state() == Following.FOLLOWED)
                    .forEach(wish -> rows.add(added(wish)));
        }
        rows.addAll(known);
        return rows;
    }

    private FeedRow added(FeedWish wish) {
        return new FeedRow(
                wish.id(),
                Wording.brief(wish.title().isBlank() ? wish.url() : wish.title()),
                wish.url(),
                WebLink.of(wish.url()),
                "low",
                "Added",
                List.of(said(wish)),
                Optional.empty(),
                Optional.empty(),
                "none yet",
                "none",
                String.join(" / ", wish.folder()),
                buttons(wish.id(), false));
    }

    /** Ingest hears of it within a second; who waits for longer is to look there. */
    private String said(FeedWish wish) {
        String done = switch (wish.state()) {
            case FOLLOWED -> "followed";
            case MUTED -> "muted";
            case REMOVED -> "removed";
        };
        String who = wish.who().isEmpty() ? "" : " by " + wish.who();
        boolean late = wish.when().isBefore(times.now().minus(SOON));
        String then = late
                ? "and nothing was heard of it since: see /health whether ingest runs"
                : wish.state() == Following.FOLLOWED ? "it will be polled within a minute" : "this takes a moment";
        return "%s%s %s; %s".formatted(done, who, times.moment(wish.when()).ago(), then);
    }

    private static FeedButtons buttons(String id, boolean muted) {
        return new FeedButtons(DeskPath.feedState(id), Room.FEEDS.path() + "#feed-" + id, muted);
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
        long muted = facts.feeds().stream().filter(StoredFeed::isMuted).count();
        return "%s, %s read without trouble%s"
                .formatted(
                        Wording.count(all, "feed"),
                        Wording.number(well),
                        muted == 0 ? "" : ", " + Wording.number(muted) + " muted");
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

    private FeedRow row(StoredFeed feed, Optional<FeedWish> wish) {
        FeedHealth health = FeedHealth.of(feed, times.now());
        return new FeedRow(
                feed.id(),
                feed.title().isBlank() ? Wording.brief(feed.url()) : Wording.brief(feed.title()),
                feed.url(),
                WebLink.of(feed.url()),
                health.style(),
                health.word(),
                notes(feed, wish),
                feed.lastSuccess().map(times::moment),
                feed.nextPoll().map(times::coming),
                "%s, %s new".formatted(Wording.number(feed.items()), Wording.number(feed.newItems())),
                feed.gap().map(gap -> Wording.number(gap.count())).orElse("none"),
                String.join(" / ", feed.folder()),
                buttons(
                        feed.id(),
                        wish.map(said -> said.state() != Following.FOLLOWED).orElse(feed.isMuted())));
    }

    private List<String> notes(StoredFeed feed, Optional<FeedWish> wish) {
        List<String> notes = new ArrayList<>();
        wish.map(this::said).ifPresent(notes::add);
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
                        "Feeds come from the list that Bellwether was started with, and from those added here; each stands here after its first poll.",
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
            case "muted" -> "Muted";
            default -> outcome;
        };
    }
}
