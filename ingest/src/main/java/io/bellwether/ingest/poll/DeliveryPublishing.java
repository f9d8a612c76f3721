package io.bellwether.ingest.poll;

import io.bellwether.ingest.fetch.FetchResult.NotModified;
import io.bellwether.ingest.inbox.ReceivedAnswer;
import io.bellwether.ingest.inbox.SetAsideException;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.parse.UnreadableFeedException;
import io.bellwether.ingest.poll.FeedPoll.Polled;
import io.bellwether.ingest.publish.UnpublishedException;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What hubs delivered of a feed goes the way of a fetched answer; what cannot be read of it is left to polls. */
final class DeliveryPublishing {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryPublishing.class);

    private final Polling.Parts parts;
    private final AnswerPublishing answers;
    private final HarvestCounting harvests;
    private final StateRecording states;

    DeliveryPublishing(Polling.Parts parts, AnswerPublishing answers, HarvestCounting harvests, StateRecording states) {
        this.parts = parts;
        this.answers = answers;
        this.harvests = harvests;
        this.states = states;
    }

    /**
     * Publishes all that is kept of it.
     *
     * @throws UnpublishedException when Kafka does not take some, which stays kept
     * @throws InterruptedException when interrupted; what is not published stays kept
     */
    Polled publish(Polled before) throws UnpublishedException, InterruptedException {
        Polled latest = before;
        for (String name : parts.inbox().deliveries(before.state().source().id())) {
            Optional<ReceivedAnswer> delivery = parts.inbox().kept(name);
            if (delivery.isPresent()) {
                latest = publish(latest, name, delivery.get());
                parts.inbox().endReading(name);
                parts.inbox().clear(name);
            }
        }
        return latest;
    }

    private Polled publish(Polled before, String name, ReceivedAnswer delivery)
            throws UnpublishedException, InterruptedException {
        FeedSource source = before.state().source();
        Instant began = parts.clock().instant();
        try {
            AnswerPublishing.Recognised items = answers.read(name, delivery.document());
            answers.publish(source, before.answer(), items, delivery.received());
            Harvest harvest = harvests.of(before.state(), before.answer(), items.feed());
            FeedState state = states.delivered(before.state(), states.report(new NotModified(), harvest, began));
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
        return new Polled(states.unpushed(before.state()), before.answer(), before.began());
    }

    /** After memory gave out over what a hub delivered: the first, which was being read, is left to polls. */
    Polled failed(FeedState state, Answer known) {
        parts.inbox().deliveries(state.source().id()).stream().findFirst().ifPresent(first -> {
            parts.inbox().clear(first);
            parts.inbox().endReading(first);
        });
        parts.hubs().missed(state.source().id());
        return new Polled(states.unpushed(state), known, parts.clock().instant());
    }
}
