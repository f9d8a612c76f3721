package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.item.Article;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchResult;
import io.bellwether.ingest.fetch.FetchResult.Failed;
import io.bellwether.ingest.fetch.FetchResult.Fetched;
import io.bellwether.ingest.fetch.FetchResult.Moved;
import io.bellwether.ingest.parse.FeedParser;
import io.bellwether.ingest.parse.ParsedFeed;
import io.bellwether.ingest.parse.ParsedItem;
import io.bellwether.ingest.parse.UnreadableFeedException;
import io.bellwether.ingest.publish.ArticlePublisher;
import io.bellwether.ingest.publish.UnpublishedException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** One poll of one feed: ask, read, publish, and only then remember. */
final class FeedPoll {

    private final FeedFetch fetch;
    private final ArticlePublisher publisher;
    private final Schedule schedule;
    private final InstantSource clock;

    FeedPoll(FeedFetch fetch, ArticlePublisher publisher, Schedule schedule, InstantSource clock) {
        this.fetch = fetch;
        this.publisher = publisher;
        this.schedule = schedule;
        this.clock = clock;
    }

    /**
     * What a poll leaves behind.
     *
     * @param answer the latest that is acknowledged
     */
    record Polled(FeedState state, Answer answer) {}

    /**
     * Polls the feed.
     *
     * @throws InterruptedException when interrupted; nothing is remembered then, so nothing is lost
     */
    Polled poll(FeedState state, Answer known) throws InterruptedException {
        Instant began = clock.instant();
        FetchResult result = fetch.fetch(state.address(), state.validators());
        Fetched fetched = document(result);
        if (fetched == null) {
            return new Polled(remember(schedule.after(state, report(result, Harvest.NONE, began))), known);
        }
        ParsedFeed feed;
        try {
            feed = FeedParser.parse(fetched.document());
        } catch (UnreadableFeedException unreadable) {
            Failed failed = new Failed(String.valueOf(unreadable.getMessage()));
            return new Polled(remember(schedule.after(state, report(failed, Harvest.NONE, began))), known);
        }
        int newItems = known.countNew(feed.items());
        return publish(state, known, feed, report(result, new Harvest(feed.items().size(), newItems, feed.timeToLive()), began));
    }

    private Polled publish(FeedState state, Answer known, ParsedFeed feed, PollReport report) throws InterruptedException {
        List<ParsedItem> changed =
                feed.items().stream().filter(item -> !known.holds(item)).toList();
        List<Article> articles = ArticleMaking.articles(state.source(), changed, report.ended());
        try {
            publisher.publish(articles);
        } catch (UnpublishedException unpublished) {
            return new Polled(schedule.unpublished(state, report), known);
        }
        return new Polled(remember(schedule.after(state, report)), Answer.of(feed.items()));
    }

    private FeedState remember(FeedState state) {
        FeedStatus status = state.status();
        if (status != null) {
            publisher.record(status);
        }
        return state;
    }

    private PollReport report(FetchResult result, Harvest harvest, Instant began) {
        return new PollReport(result, harvest, began, clock.instant(), ThreadLocalRandom.current().nextDouble());
    }

    private static @Nullable Fetched document(FetchResult result) {
        return switch (result) {
            case Fetched fetched -> fetched;
            case Moved moved -> document(moved.there());
            case FetchResult.NotModified same -> null;
            case FetchResult.Throttled throttled -> null;
            case FetchResult.Gone gone -> null;
            case Failed failed -> null;
        };
    }
}
