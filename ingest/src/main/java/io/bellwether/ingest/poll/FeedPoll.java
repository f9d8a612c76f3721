package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.ingest.fetch.FetchResult;
import io.bellwether.ingest.fetch.FetchResult.Failed;
import io.bellwether.ingest.fetch.FetchResult.Fetched;
import io.bellwether.ingest.fetch.FetchResult.Gone;
import io.bellwether.ingest.fetch.FetchResult.Moved;
import io.bellwether.ingest.fetch.FetchResult.NotModified;
import io.bellwether.ingest.fetch.FetchResult.Throttled;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.identity.ItemIdentity;
import io.bellwether.ingest.identity.KnownItems;
import io.bellwether.ingest.inbox.ReceivedAnswer;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.FeedParser;
import io.bellwether.ingest.parse.ParsedFeed;
import io.bellwether.ingest.parse.ParsedItem;
import io.bellwether.ingest.parse.UnreadableFeedException;
import io.bellwether.ingest.publish.UnpublishedException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

/** One poll of one feed: ask, keep, read, publish, and only then remember. */
final class FeedPoll {

    private final Polling.Parts parts;
    /** Names that were learned but may not be written down yet: a refusal of Kafka must not lose them. */
    private final Map<Long, KnownName> unwritten = new ConcurrentHashMap<>();

    private final Semaphore reading = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

    FeedPoll(Polling.Parts parts) {
        this.parts = parts;
    }

    /**
     * What a poll leaves behind.
     *
     * @param answer the latest that is acknowledged
     * @param began when it was admitted
     */
    record Polled(FeedState state, Answer answer, Instant began) {}

    /**
     * Polls the feed, after what is still kept of an earlier poll is published.
     *
     * @throws InterruptedException when interrupted; nothing is remembered then, so nothing is lost
     */
    Polled poll(FeedState state, Answer known) throws InterruptedException {
        Instant began = parts.clock().instant();
        try {
            Answer latest = publishKept(state.source(), known);
            FetchResult result = parts.fetch()
                    .fetch(
                            state.address(),
                            state.validators(),
                            parts.secrets().of(state.source().url()));
            Optional<FeedDocument> document = document(result);
            return document.isPresent()
                    ? read(state, latest, document.get(), result, began)
                    : new Polled(after(state, report(result, Harvest.NONE, began)), latest, began);
        } catch (UnpublishedException unpublished) {
            return new Polled(
                    parts.schedule().unpublished(state, report(new Failed("unpublished"), Harvest.NONE, began)),
                    known,
                    began);
        }
    }

    private Answer publishKept(FeedSource source, Answer known) throws UnpublishedException, InterruptedException {
        Optional<ReceivedAnswer> kept = parts.inbox().kept(source.id());
        if (kept.isEmpty()) {
            return known;
        }
        try {
            Recognised items = recognise(parse(kept.get().document()).items());
            publish(source, known, items, kept.get().received());
            return Answer.of(items.items());
        } catch (UnreadableFeedException unreadable) {
            parts.inbox().clear(source.id());
            return known;
        }
    }

    private Polled read(FeedState state, Answer known, FeedDocument document, FetchResult result, Instant began)
            throws UnpublishedException, InterruptedException {
        Instant received = parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        parts.inbox().keep(state.source().id(), new ReceivedAnswer(document, received));
        ParsedFeed feed;
        try {
            feed = parse(document);
        } catch (UnreadableFeedException unreadable) {
            parts.inbox().clear(state.source().id());
            Failed failed = new Failed(String.valueOf(unreadable.getMessage()));
            return new Polled(after(state, report(failed, Harvest.NONE, began)), known, began);
        }
        Recognised recognised = recognise(feed.items());
        publish(state.source(), known, recognised, received);
        ParsedFeed recognisedFeed = feed.withItems(recognised.items());
        FetchResult read = feed.document().brokenOff() ? unvalidated(result) : result;
        return new Polled(
                after(state, report(read, harvest(state, known, recognisedFeed), began)),
                Answer.of(recognised.items()),
                began);
    }

    /**
     * Items as the articles they are.
     *
     * @param learned names to be written down before them
     */
    private record Recognised(List<ParsedItem> items, Map<Long, KnownName> learned) {}

    private Recognised recognise(List<ParsedItem> items) {
        KnownItems.Recognised known = parts.known()
                .recognise(
                        items.stream().map(ParsedItem::identity).toList(),
                        parts.clock().instant());
        List<ParsedItem> recognised = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            recognised.add(
                    items.get(at).withIdentity(ItemIdentity.of(known.ids().get(at))));
        }
        return new Recognised(recognised, known.learned());
    }

    /** Few at once: a document of some megabytes takes many times its size while it is read. */
    private ParsedFeed parse(FeedDocument document) throws InterruptedException {
        reading.acquire();
        try {
            return FeedParser.parse(document);
        } finally {
            reading.release();
        }
    }

    private Harvest harvest(FeedState state, Answer known, ParsedFeed feed) {
        Window window = Window.of(feed.items());
        int fresh = known.digests().isEmpty() ? window.countNew(state.window()) : known.countNew(feed.items());
        return new Harvest(
                feed.items().size(),
                fresh,
                window,
                new Harvest.Wish(feed.timeToLive(), feed.skip()),
                warnings(state, feed));
    }

    private List<String> warnings(FeedState state, ParsedFeed feed) {
        List<String> warnings = new ArrayList<>(feed.document().warnings());
        warnings.addAll(ArticleMaking.warnings(feed.items()));
        warnings.addAll(parts.fullTexts().warnings(state.source()));
        return warnings;
    }

    /** Without what would let the server say "not modified": of a document that broke off, items are still to come. */
    private static FetchResult unvalidated(FetchResult result) {
        return switch (result) {
            case Fetched fetched -> new Fetched(fetched.document(), Validators.NONE);
            case Moved moved -> new Moved(moved.to(), unvalidated(moved.there()));
            case NotModified same -> same;
            case Throttled throttled -> throttled;
            case Gone gone -> gone;
            case Failed failed -> failed;
        };
    }

    private void publish(FeedSource source, Answer known, Recognised recognised, Instant received)
            throws UnpublishedException, InterruptedException {
        List<ParsedItem> changed =
                recognised.items().stream().filter(item -> !known.holds(item)).toList();
        List<Article> articles = parts.fullTexts().complete(ArticleMaking.articles(source, changed, received));
        unwritten.putAll(recognised.learned());
        Map<Long, KnownName> names = Map.copyOf(unwritten);
        parts.publisher().publish(names, articles);
        names.forEach(unwritten::remove);
        parts.fullTexts().want(source, articles);
        parts.inbox().clear(source.id());
    }

    /** What is left behind by a poll that ended in an error nobody foresaw. */
    Polled failed(FeedState state, Answer known, Throwable unforeseen) {
        parts.inbox().clear(state.source().id());
        Failed failed = new Failed("internal error: " + unforeseen.getClass().getSimpleName());
        Instant now = parts.clock().instant();
        return new Polled(after(state, report(failed, Harvest.NONE, now)), known, now);
    }

    private FeedState after(FeedState before, PollReport report) {
        FeedState state = parts.schedule().after(before, report);
        FeedStatus status = state.status();
        if (status != null) {
            parts.publisher().record(status);
        }
        return state;
    }

    private PollReport report(FetchResult result, Harvest harvest, Instant began) {
        return new PollReport(
                result,
                harvest,
                began,
                parts.clock().instant(),
                ThreadLocalRandom.current().nextDouble());
    }

    private static Optional<FeedDocument> document(FetchResult result) {
        return switch (result) {
            case Fetched fetched -> Optional.of(fetched.document());
            case Moved moved -> document(moved.there());
            case NotModified same -> Optional.empty();
            case Throttled throttled -> Optional.empty();
            case Gone gone -> Optional.empty();
            case Failed failed -> Optional.empty();
        };
    }
}
