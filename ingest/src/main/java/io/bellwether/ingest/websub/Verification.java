package io.bellwether.ingest.websub;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a hub asks at a callback before it does what it was asked for (WebSub, section 5.3). Thread-safe. */
final class Verification {

    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);

    /** Longest challenge sent back, in UTF-16 units; hubs send some dozens. */
    private static final int LONGEST = 1_000;

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final WebSubCounts counts;
    private final Duration soonestRenewal;
    private final InstantSource clock;

    Verification(Parts parts, InstantSource clock) {
        this.subscriptions = parts.subscriptions();
        this.deliveries = parts.deliveries();
        this.counts = parts.counts();
        this.soonestRenewal = parts.soonestRenewal();
        this.clock = clock;
    }

    /** What it works with. */
    record Parts(Subscriptions subscriptions, Deliveries deliveries, WebSubCounts counts, Duration soonestRenewal) {}

    /**
     * The body of a 200, after what it means is kept; empty for 404: nobody here asked for that.
     *
     * @param query of the request, decoded
     */
    Optional<String> answer(String path, Map<String, String> query) {
        Optional<Subscription> known =
                subscriptions.at(path).filter(one -> one.place().topic().equals(query.get("hub.topic")));
        Optional<String> answer = known.isEmpty()
                ? Optional.empty()
                : switch (query.getOrDefault("hub.mode", "")) {
                    case "subscribe" -> challenge(query).filter(challenge -> subscribed(path, query));
                    case "unsubscribe" -> challenge(query).filter(challenge -> unsubscribed(path));
                    case "denied" -> {
                        denied(known.get(), query);
                        yield Optional.of("");
                    }
                    default -> Optional.empty();
                };
        if (answer.isEmpty()) {
            counts.count(WebSubEvent.FORGED);
        }
        return answer;
    }

    private static Optional<String> challenge(Map<String, String> query) {
        return Optional.ofNullable(query.get("hub.challenge"))
                .filter(challenge -> !challenge.isEmpty() && challenge.length() <= LONGEST);
    }

    /** Only while a request of ours is open: else anybody who learned the path could prolong what we let go. */
    private boolean subscribed(String path, Map<String, String> query) {
        return confirmed(
                path,
                known -> known.asked() != null && known.standing() != Subscription.Standing.LEAVING,
                known -> known.verified(clock.instant(), lease(query), soonestRenewal));
    }

    private boolean unsubscribed(String path) {
        return confirmed(path, known -> known.standing() == Subscription.Standing.LEAVING, known -> null);
    }

    private boolean confirmed(
            String path, Predicate<Subscription> wanted, Function<Subscription, @Nullable Subscription> change) {
        AtomicBoolean confirmed = new AtomicBoolean();
        subscriptions.change(path, known -> {
            confirmed.set(wanted.test(known));
            return confirmed.get() ? change.apply(known) : known;
        });
        if (confirmed.get()) {
            counts.count(WebSubEvent.VERIFIED);
        }
        return confirmed.get();
    }

    /** A hub that names no lease, which it must, is taken at what it was asked for. */
    private static Duration lease(Map<String, String> query) {
        String seconds = query.getOrDefault("hub.lease_seconds", "");
        return seconds.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(seconds)) : HubRequest.LEASE;
    }

    private void denied(Subscription known, Map<String, String> query) {
        counts.count(WebSubEvent.DENIED);
        LOG.info(
                "hub {} does not push feed {}: {}",
                known.place().hub(),
                known.place().feed(),
                query.getOrDefault("hub.reason", "no reason given").replaceAll("[^\\p{L}\\p{N}\\p{P} ]", "?"));
        subscriptions.change(
                known.place().path(),
                before -> before.standing() == Subscription.Standing.LEAVING ? null : before.denied(clock.instant()));
        deliveries.ended(known.place().feed());
    }
}
