package io.bellwether.desk.server.subscription;

import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.outbox.Outbox;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.search.SearchReading;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.ThemeTally;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What the page and the API do with subscriptions; each change is noted in the audit log. Thread-safe. */
public final class SubscriptionDesk {

    private final DeskStore store;
    private final Subscriptions subscriptions;
    private final Outbox outbox;
    private final AuditLog audit;
    private final ZoneId zone;
    private final InstantSource clock = InstantSource.system();

    /**
     * That over a store.
     *
     * @param zone in which times are told where a subscription names none
     */
    public SubscriptionDesk(DeskStore store, DataSource source, AuditLog audit, ZoneId zone) {
        this.store = store;
        this.subscriptions = new Subscriptions(source);
        this.outbox = new Outbox(source);
        this.audit = audit;
        this.zone = zone;
    }

    Subscriptions subscriptions() {
        return subscriptions;
    }

    Outbox outbox() {
        return outbox;
    }

    ZoneId zone() {
        return zone;
    }

    List<ThemeTally> themes() {
        return store.themes();
    }

    /** What was made of typed values. */
    sealed interface Outcome {
        /** It is in force. */
        record Taken(Subscription subscription) implements Outcome {}

        /** Nothing was changed. */
        record Mistaken(Map<String, String> mistakes) implements Outcome {}
    }

    Outcome add(Context context, Map<String, String> values) {
        SubscriptionReading reading = new SubscriptionReading(values, new SearchReading(zone));
        Optional<Recipient> recipient = reading.recipient();
        Optional<Interest> interest = reading.interest(known());
        Optional<Rhythm> rhythm = reading.rhythm(zone);
        if (!reading.mistakes().isEmpty()) {
            return new Outcome.Mistaken(reading.mistakes());
        }
        Subscription added = Subscription.begin(
                recipient.orElseThrow(), interest.orElseThrow(), rhythm.orElseThrow(), clock.instant());
        subscriptions.add(added);
        note(context, AuditEntry.Action.SUBSCRIPTION_ADDED, added);
        return new Outcome.Taken(added);
    }

    Outcome change(Context context, Subscription known, Map<String, String> values) {
        SubscriptionReading reading = new SubscriptionReading(values, new SearchReading(zone));
        boolean reads = known.recipient() instanceof Recipient.Mailbox;
        Optional<Interest> interest = reading.interest(known());
        Optional<Rhythm> rhythm = reading.rhythm(known.rhythm().zone());
        if (!reads && rhythm.filter(wanted -> wanted.weekly().isPresent()).isPresent()) {
            reading.mistakes().put(SubscriptionReading.WEEKLY_AT, "weekly reports go by mail alone");
        }
        if (!reading.mistakes().isEmpty()) {
            return new Outcome.Mistaken(reading.mistakes());
        }
        Subscription changed = known.with(interest.orElseThrow(), rhythm.orElseThrow());
        subscriptions.change(changed, clock.instant());
        note(context, AuditEntry.Action.SUBSCRIPTION_CHANGED, changed);
        return new Outcome.Taken(changed);
    }

    void end(Context context, Subscription known) {
        if (subscriptions.end(known.id(), clock.instant())) {
            note(context, AuditEntry.Action.SUBSCRIPTION_ENDED, known);
        }
    }

    void retry(Context context, long message, Subscription known) {
        Instant now = clock.instant();
        boolean its = outbox.list(Optional.of("dead"), SubscriptionRoutes.DEAD).stream()
                .anyMatch(entry -> entry.id() == message && entry.subscription().equals(known.id()));
        if (its && outbox.retry(message, now)) {
            note(context, AuditEntry.Action.MESSAGE_RETRIED, known);
        }
    }

    /** @throws Problem.Thrown with status 404 when none in force has that id */
    Subscription find(String id) {
        return Optional.of(id)
                .filter(text -> text.indexOf('\0') < 0)
                .flatMap(subscriptions::byId)
                .orElseThrow(() -> Problem.notFound(
                                "No subscription in force has that id", "see /subscriptions for those there are")
                        .thrown());
    }

    private Set<String> known() {
        return store.themes().stream().map(ThemeTally::id).collect(Collectors.toSet());
    }

    private void note(Context context, AuditEntry.Action action, Subscription about) {
        audit.note(new AuditEntry(
                AccessCheck.visitor(context).name(),
                AccessCheck.address(context),
                action,
                about.id() + ", " + about.recipient().shown()));
    }
}
