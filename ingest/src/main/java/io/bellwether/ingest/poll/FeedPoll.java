package io.bellwether.ingest.poll;

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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One poll of one feed: ask, keep, read, publish, and only then remember. */
final class FeedPoll {

    private static final Logger LOG = LoggerFactory.getLogger(FeedPoll.class);

    private final Polling.Parts parts;
    private final AnswerPublishing answers;
    private final HarvestCounting harvests;
    private final StateRecording states;
    private final DeliveryPublishing deliveries;

    FeedPoll(Polling.Parts parts) {
        this.parts = parts;
        this.answers = new AnswerPublishing(parts);
        this.harvests = new HarvestCounting(parts);
        this.states = new StateRecording(parts);
        this.deliveries = new DeliveryPublishing(parts, answers, harvests, states);
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
            before = deliveries.publish(before);
            FetchResult result = parts.fetch()
                    .fetch(
                            before.state().address(),
                            before.state().validators(),
                            parts.secrets().of(state.source().url()));
            Optional<Fetched> fetched = fetched(result);
            return fetched.isPresent()
                    ? read(before, fetched.get(), result)
                    : new Polled(
                            states.polled(before.state(), states.report(result, Harvest.NONE, before.began())),
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
            return deliveries.publish(before);
        } catch (UnpublishedException unpublished) {
            return unpublished(before);
        }
    }

    private Polled unpublished(Polled before) {
        return new Polled(states.unpublished(before.state(), before.began()), before.answer(), before.began());
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
            Harvest harvest = harvests.of(state, before.answer(), items.feed());
            heedHubs(state.source(), fetched, items.feed(), harvest);
            boolean whole = !items.feed().document().brokenOff();
            PollReport report = states.report(whole ? result : unvalidated(result), harvest, before.began());
            return new Polled(states.polled(state, report), Answer.of(items.items()), before.began());
        } catch (UnreadableFeedException unreadable) {
            return unread(before, String.valueOf(unreadable.getMessage()));
        } catch (SetAsideException aside) {
            return unread(before, String.valueOf(aside.getMessage()));
        }
    }

    private Polled unread(Polled before, String reason) {
        parts.inbox().clear(before.state().source().id());
        PollReport report = states.report(new Failed(reason), Harvest.NONE, before.began());
        return new Polled(states.polled(before.state(), report), before.answer(), before.began());
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

    /** What is left behind when memory gave out over what a hub delivered. */
    Polled failedDelivery(FeedState state, Answer known) {
        return deliveries.failed(state, known);
    }

    /** What is left behind when no hub pushes the feed any more. */
    Polled unpushed(FeedState state, Answer known) {
        return new Polled(states.unpushed(state), known, parts.clock().instant());
    }

    /** What is left behind by a poll that ended in an error nobody foresaw. */
    Polled failed(FeedState state, Answer known, Throwable unforeseen) {
        parts.inbox().clear(state.source().id());
        Failed failed = new Failed("internal error: " + unforeseen.getClass().getSimpleName());
        Instant now = parts.clock().instant();
        return new Polled(states.polled(state, states.report(failed, Harvest.NONE, now)), known, now);
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
