package io.bellwether.ingest.websub;

import io.bellwether.ingest.fetch.FormReply;
import io.bellwether.ingest.identity.CanonicalLink;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks hubs for what is due: to subscribe, to renew, to unsubscribe; and ends what has lapsed. A few at once, each on a thread of its own. */
final class HubAsking implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HubAsking.class);

    /** Requests at one hub at once. */
    private static final int AT_ONCE_A_HUB = 2;
    /** Between two looks at what is due. */
    private static final Duration TICK = Duration.ofMillis(500);

    private final WebSub.Parts parts;
    private final CallbackKey key;
    private final Subscriptions subscriptions;
    private final WebSubCounts counts;
    private final Map<String, String> listed;

    private final Map<String, Semaphore> hubs = new ConcurrentHashMap<>();
    private final Set<String> asking = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    /** What it works with. */
    record Work(WebSub.Parts parts, CallbackKey key, Subscriptions subscriptions, WebSubCounts counts) {}

    /**
     * Asks nothing before it is started.
     *
     * @param listed addresses of the feeds on the list, by id
     */
    HubAsking(Work work, Map<String, String> listed) {
        this.parts = work.parts();
        this.key = work.key();
        this.subscriptions = work.subscriptions();
        this.counts = work.counts();
        this.listed = listed;
    }

    /** Looks for what is due from now on; feeds whose lease is over are handed to polls. */
    void start(Deliveries deliveries) {
        spawn("websub", () -> attend(deliveries));
    }

    private void attend(Deliveries deliveries) {
        try {
            while (true) {
                subscriptions.all().forEach(known -> attend(known, deliveries));
                Thread.sleep(TICK);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void attend(Subscription known, Deliveries deliveries) {
        Instant now = parts.clock().instant();
        String path = known.place().path();
        if (known.isOver(now)) {
            subscriptions.change(path, before -> before.isOver(now) ? null : before);
        } else if (known.hasLapsed(now)) {
            LOG.info(
                    "the lease of feed {} at hub {} is over",
                    known.place().feed(),
                    known.place().hub());
            subscriptions.change(path, before -> before.hasLapsed(now) ? before.lapsed() : before);
            deliveries.ended(known.place().feed());
        } else if (!known.next().isAfter(now) && asking.add(path)) {
            spawn("hub-" + known.place().feed(), () -> ask(path));
        }
    }

    private void ask(String path) {
        try {
            Optional<Subscription> known = subscriptions.at(path);
            if (known.isPresent()) {
                Semaphore hub = hubs.computeIfAbsent(
                        CanonicalLink.host(known.get().place().hub()).orElse(""), host -> new Semaphore(AT_ONCE_A_HUB));
                hub.acquire();
                try {
                    send(path);
                } finally {
                    hub.release();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            asking.remove(path);
        }
    }

    private void send(String path) throws InterruptedException {
        Optional<Subscription> sent =
                subscriptions.change(path, before -> before.asking(parts.clock().instant()));
        if (sent.isEmpty()) {
            return;
        }
        Place place = sent.get().place();
        FormReply reply = parts.fetches()
                .of(listed.getOrDefault(place.feed(), place.address()))
                .send(place.hub(), HubRequest.form(sent.get(), key));
        counts.count(reply.isAccepted() ? WebSubEvent.REQUEST_TAKEN : WebSubEvent.REQUEST_REFUSED);
        if (!reply.isAccepted()) {
            LOG.info(
                    "hub {} does not take the subscription of feed {}: {} {}",
                    place.hub(),
                    place.feed(),
                    reply.status() == 0 ? "" : "HTTP " + reply.status(),
                    reply.words());
            subscriptions.change(path, before -> before.refused(parts.clock().instant()));
        }
    }

    private void spawn(String name, Runnable work) {
        Thread thread = Thread.ofVirtual().name(name).unstarted(() -> {
            try {
                work.run();
            } finally {
                threads.remove(Thread.currentThread());
            }
        });
        threads.add(thread);
        thread.start();
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
