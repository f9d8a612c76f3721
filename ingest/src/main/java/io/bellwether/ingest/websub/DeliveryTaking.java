package io.bellwether.ingest.websub;

import io.bellwether.ingest.inbox.Inbox;
import io.bellwether.ingest.inbox.ReceivedAnswer;
import io.bellwether.ingest.parse.FeedDocument;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes what hubs deliver (WebSub, section 7): whole documents, signed where we gave a secret. Accepted is what lies in the inbox.
 * Thread-safe.
 */
final class DeliveryTaking {

    /** Bodies read at once: each may fill its limit in memory. */
    static final int AT_ONCE = 8;

    /** As feeds are labelled, rightly or not. A form, a page or a picture is somebody else's. */
    private static final Pattern FEED_TYPE =
            Pattern.compile("(?i).*(?:xml|json|rss|atom|rdf|octet-stream|text/plain).*");

    private final Parts parts;
    private final InstantSource clock;
    private final Semaphore atOnce = new Semaphore(AT_ONCE);
    /** Paths of which a body is being read: one each, so that one hub leaves room for the others. */
    private final Set<String> reading = ConcurrentHashMap.newKeySet();

    DeliveryTaking(Parts parts, InstantSource clock) {
        this.parts = parts;
        this.clock = clock;
    }

    /** What it works with. */
    record Parts(
            Subscriptions subscriptions,
            CallbackKey key,
            Inbox inbox,
            Deliveries deliveries,
            WebSubCounts counts,
            DeliveryLimits limits) {}

    /**
     * A request as it came.
     *
     * @param length as announced; negative when not
     */
    record Request(
            String path,
            @Nullable String contentType,
            long length,
            @Nullable String signature,
            InputStream body) {}

    /**
     * Takes a delivery, or does not.
     *
     * @return the HTTP status to answer with
     * @throws InterruptedException when interrupted; nothing is taken then
     */
    int take(Request request) throws InterruptedException {
        Instant now = clock.instant();
        Optional<Subscription> known = parts.subscriptions().at(request.path());
        if (known.isEmpty() || !known.get().isVerified(now)) {
            return counted(
                    WebSubEvent.UNAWAITED, known.map(DeliveryTaking::unawaited).orElse(404));
        }
        String type = request.contentType();
        if (type != null && !FEED_TYPE.matcher(type).matches()) {
            return counted(WebSubEvent.UNFIT, 415);
        }
        if (request.length() > parts.limits().maxBytes()) {
            return unfit(known.get(), 413);
        }
        if (!reading.add(request.path())) {
            return noRoom(known.get());
        }
        try {
            return admitted(known.get(), request);
        } finally {
            reading.remove(request.path());
        }
    }

    /** 410 has a hub forget a subscription that we do not want; one to be renewed it is to keep. */
    private static int unawaited(Subscription known) {
        return switch (known.standing()) {
            case LEAVING, DENIED -> 410;
            case WANTED, VERIFIED -> 503;
        };
    }

    private int admitted(Subscription known, Request request) throws InterruptedException {
        if (!atOnce.tryAcquire(parts.limits().deadline().toMillis(), TimeUnit.MILLISECONDS)) {
            return noRoom(known);
        }
        try {
            return read(known, request);
        } finally {
            atOnce.release();
        }
    }

    private int read(Subscription known, Request request) throws InterruptedException {
        int most = parts.limits().maxBytes();
        FutureTask<byte[]> reading = new FutureTask<>(() -> request.body().readNBytes(most + 1));
        Thread.ofVirtual().name("delivery").start(reading);
        try {
            byte[] body = reading.get(parts.limits().deadline().toMillis(), TimeUnit.MILLISECONDS);
            return body.length > most ? unfit(known, 413) : read(known, request, body);
        } catch (TimeoutException slow) {
            return unfit(known, 408);
        } catch (ExecutionException broken) {
            return unfit(known, 400);
        } finally {
            // Interrupting a virtual thread closes the socket it waits for.
            reading.cancel(true);
        }
    }

    /** An unsigned body gets no other answer than a signed one: whoever sent it need not learn why (section 7.1). */
    private int read(Subscription known, Request request, byte[] body) {
        Place place = known.place();
        if (place.isSecure()
                && !HubSignature.holds(request.signature(), body, parts.key().secret(place))) {
            return counted(WebSubEvent.WRONG_SIGNATURE, 202);
        }
        if (body.length == 0) {
            return counted(WebSubEvent.UNFIT, 202);
        }
        Instant received = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        FeedDocument document = new FeedDocument(body, request.contentType(), place.address());
        if (!parts.inbox().keepDelivery(place.feed(), new ReceivedAnswer(document, received))) {
            return noRoom(known);
        }
        parts.subscriptions().change(place.path(), before -> before.delivered(received));
        parts.deliveries().arrived(place.feed());
        return counted(WebSubEvent.DELIVERED, 202);
    }

    private int unfit(Subscription known, int status) {
        leaveToPolls(known);
        return counted(WebSubEvent.UNFIT, status);
    }

    /** A hub is to come again after 503, but need not. */
    private int noRoom(Subscription known) {
        leaveToPolls(known);
        return counted(WebSubEvent.NO_ROOM, 503);
    }

    /** What cannot be taken this way is polled. */
    private void leaveToPolls(Subscription known) {
        parts.subscriptions().change(known.place().path(), Subscription::missed);
        parts.deliveries().ended(known.place().feed());
    }

    private int counted(WebSubEvent event, int status) {
        parts.counts().count(event);
        return status;
    }
}
