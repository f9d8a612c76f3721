package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.ingest.fetch.FetchResult;
import io.bellwether.ingest.fetch.FetchResult.Failed;
import io.bellwether.ingest.fetch.FetchResult.Fetched;
import io.bellwether.ingest.fetch.FetchResult.Gone;
import io.bellwether.ingest.fetch.FetchResult.Moved;
import io.bellwether.ingest.fetch.FetchResult.NotModified;
import io.bellwether.ingest.fetch.FetchResult.Throttled;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.inbox.ReceivedAnswer;
import io.bellwether.ingest.inbox.SetAsideException;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.parse.HubLinks;
import io.bellwether.ingest.parse.ParsedFeed;
import io.bellwether.ingest.parse.UnreadableFeedException;
import io.bellwether.ingest.publish.UnpublishedException;
import io.bellwether.ingest.websub.Push;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One poll of one feed: ask, keep, read, publish, and only then remember. What hubs deliver goes the same way from the keeping on. */
final class FeedPoll {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoll.class);

    private final Polling.Parts parts;
    private final AnswerPublishing answers;

    FeedPoll(Polling.Parts parts) {
        this.parts = parts;
        this.answers = new AnswerPublishing(parts);
    }

    /**
     * What a poll leaves behind.
     *
     * @param answer the latest that is acknowledged
     * @param began when it was admitted
     */
    record Polled(FeedState state, Answer answer, Instant began) {}

    /**
     * Polls the feed, after what is still kept of an earlier poll, and what hubs delivered, is published.
     *
     * @throws InterruptedException when interrupted; nothing is remembered then, so nothing is lost
     */
    Polled poll(FeedState state, Answer known) throws InterruptedException {
        Polled before = new Polled(state, known, parts.clock().instant());
        try {
            before = new Polled(state, publishKept(state.source(), known), before.began());
            before = publishDelivered(before);
            FetchResult result = parts.fetch()
                    .fetch(
                            before.state().address(),
                            before.state().validators(),
                            parts.secrets().of(state.source().url()));
            Optional<Fetched> fetched = fetched(result);
            return fetched.isPresent()
                    ? read(before, fetched.get(), result)
                    : new Polled(
                            after(before.state(), report(result, Harvest.NONE, before.began())),
                            before.answer(),
                            before.began());
        } catch (UnpublishedException unpublished) {
            return unpublished(before);
        }
    }

    /**
     * Publishes what hubs have delivered of the feed, without asking it.
     *
     * @throws InterruptedException when interrupted; what is not published stays kept
     */
    Polled takeDelivered(FeedState state, Answer known) throws InterruptedException {
        Polled before = new Polled(state, known, parts.clock().instant());
        try {
            return publishDelivered(before);
        } catch (UnpublishedException unpublished) {
            return unpublished(before);
        }
    }

    private Polled unpublished(Polled before) {
        PollReport report = report(new Failed("unpublished"), Harvest.NONE, before.began());
        return new Polled(parts.schedule().unpublished(before.state(), report), before.answer(), before.began());
    }

    private Answer publishKept(FeedSource source, Answer known) throws UnpublishedException, InterruptedException {
        Optional<ReceivedAnswer> kept = parts.inbox().kept(source.id());
        if (kept.isEmpty()) {
            return known;
        }
        Answer latest = known;
        try {
            AnswerPublishing.Recognised items =
                    answers.read(source.id(), kept.get().document());
            answers.publish(source, known, items, kept.get().received());
            latest = Answer.of(items.items());
        } catch (UnreadableFeedException unreadable) {
            LOG.debug("a kept answer of feed {} is no feed", source, unreadable);
        } catch (SetAsideException aside) {
            LOG.error("feed {}: {}", source, aside.getMessage());
        }
        parts.inbox().clear(source.id());
        return latest;
    }

    private Polled publishDelivered(Polled before) throws UnpublishedException, InterruptedException {
        Polled latest = before;
        for (String name : parts.inbox().deliveries(before.state().source().id())) {
            Optional<ReceivedAnswer> delivery = parts.inbox().kept(name);
            if (delivery.isPresent()) {
                latest = publishDelivered(latest, name, delivery.get());
                parts.inbox().endReading(name);
                parts.inbox().clear(name);
            }
        }
        return latest;
    }

    private Polled publishDelivered(Polled before, String name, ReceivedAnswer delivery)
            throws UnpublishedException, InterruptedException {
        FeedSource source = before.state().source();
        Instant began = parts.clock().instant();
        try {
            AnswerPublishing.Recognised items = answers.read(name, delivery.document());
            answers.publish(source, before.answer(), items, delivery.received());
            PollReport report =
                    report(new NotModified(), harvest(before.state(), before.answer(), items.feed()), began);
            FeedState state = parts.schedule().delivered(before.state(), pushWords(source), report);
            record(state);
            return new Polled(state, withDelivered(before.answer(), items), before.began());
        } catch (UnreadableFeedException unreadable) {
            return leftOut(before, String.valueOf(unreadable.getMessage()));
        } catch (SetAsideException aside) {
            return leftOut(before, String.valueOf(aside.getMessage()));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            LOG.error("a delivery of feed {} failed by a fault of ours; please report this", source, unforeseen);
            return leftOut(before, "internal error: " + unforeseen.getClass().getSimpleName());
        }
    }

    /** Before the first poll of a run nothing: else the next would count all as new that the remembered window knows. */
    private static Answer withDelivered(Answer known, AnswerPublishing.Recognised items) {
        return known.digests().isEmpty() ? known : Answer.of(items.items()).before(known);
    }

    private Polled leftOut(Polled before, String reason) {
        FeedSource source = before.state().source();
        LOG.warn("what a hub delivered of feed {} is left out: {}", source, reason);
        parts.hubs().missed(source.id());
        return new Polled(unpushed(before.state()), before.answer(), before.began());
    }

    private String pushWords(FeedSource source) {
        return parts.hubs().push(source.id()).map(Push::words).orElse("");
    }

    private Polled read(Polled before, Fetched fetched, FetchResult result)
            throws UnpublishedException, InterruptedException {
        FeedState state = before.state();
        String feed = state.source().id();
        Instant received = parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        parts.inbox().keep(feed, new ReceivedAnswer(fetched.document(), received));
        try {
            AnswerPublishing.Recognised items = answers.read(feed, fetched.document());
            answers.publish(state.source(), before.answer(), items, received);
            parts.inbox().clear(feed);
            Harvest harvest = harvest(state, before.answer(), items.feed());
            heedHubs(state.source(), fetched, items.feed(), harvest);
            boolean whole = !items.feed().document().brokenOff();
            PollReport report = report(whole ? result : unvalidated(result), harvest, before.began());
            return new Polled(after(state, report), Answer.of(items.items()), before.began());
        } catch (UnreadableFeedException unreadable) {
            return unread(before, String.valueOf(unreadable.getMessage()));
        } catch (SetAsideException aside) {
            return unread(before, String.valueOf(aside.getMessage()));
        }
    }

    private Polled unread(Polled before, String reason) {
        parts.inbox().clear(before.state().source().id());
        PollReport report = report(new Failed(reason), Harvest.NONE, before.began());
        return new Polled(after(before.state(), report), before.answer(), before.began());
    }

    /** A document that breaks off may have lost what it says of hubs. */
    private void heedHubs(FeedSource source, Fetched fetched, ParsedFeed feed, Harvest harvest) {
        if (harvest.newItems() > 0) {
            parts.hubs().missed(source.id());
        }
        HubLinks links = fetched.hubs().orElse(feed.document().hubs());
        if (!links.hubs().isEmpty() || !feed.document().brokenOff()) {
            parts.hubs().announced(source, links, fetched.document().address());
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
        parts.inbox()
                .setAside(state.source().id())
                .ifPresent(file -> warnings.add(
                        "an earlier answer is not read, for that ended the process: it is set aside in %s; report it, then remove the file"
                                .formatted(file)));
        return warnings;
    }

    /** Without what would let the server say "not modified": of a document that broke off, items are still to come. */
    private static FetchResult unvalidated(FetchResult result) {
        return switch (result) {
            case Fetched fetched -> new Fetched(fetched.document(), Validators.NONE, null, fetched.hubs());
            case Moved moved -> new Moved(moved.to(), unvalidated(moved.there()));
            case NotModified same -> same;
            case Throttled throttled -> throttled;
            case Gone gone -> gone;
            case Failed failed -> failed;
        };
    }

    /** What is left behind by a poll that ended in an error nobody foresaw. */
    Polled failed(FeedState state, Answer known, Throwable unforeseen) {
        parts.inbox().clear(state.source().id());
        Failed failed = new Failed("internal error: " + unforeseen.getClass().getSimpleName());
        Instant now = parts.clock().instant();
        return new Polled(after(state, report(failed, Harvest.NONE, now)), known, now);
    }

    /** The same after memory gave out over what a hub delivered: the first, which was being read, is left to polls. */
    Polled failedDelivery(FeedState state, Answer known) {
        parts.inbox().deliveries(state.source().id()).stream().findFirst().ifPresent(first -> {
            parts.inbox().clear(first);
            parts.inbox().endReading(first);
        });
        parts.hubs().missed(state.source().id());
        return new Polled(unpushed(state), known, parts.clock().instant());
    }

    /** The state of a feed that no hub pushes any more. */
    FeedState unpushed(FeedState state) {
        return parts.schedule().unpushed(state, parts.clock().instant());
    }

    private FeedState after(FeedState before, PollReport report) {
        FeedState polled = parts.schedule().after(before, report);
        FeedState state = parts.hubs()
                .push(before.source().id())
                .map(push -> parts.schedule().pushed(polled, push, report))
                .orElse(polled);
        record(state);
        return state;
    }

    private void record(FeedState state) {
        FeedStatus status = state.status();
        if (status != null) {
            parts.publisher().record(status);
        }
    }

    private PollReport report(FetchResult result, Harvest harvest, Instant began) {
        return new PollReport(
                result,
                harvest,
                began,
                parts.clock().instant(),
                ThreadLocalRandom.current().nextDouble());
    }

    private static Optional<Fetched> fetched(FetchResult result) {
        return switch (result) {
            case Fetched fetched -> Optional.of(fetched);
            case Moved moved -> fetched(moved.there());
            case NotModified same -> Optional.empty();
            case Throttled throttled -> Optional.empty();
            case Gone gone -> Optional.empty();
            case Failed failed -> Optional.empty();
        };
    }
}
