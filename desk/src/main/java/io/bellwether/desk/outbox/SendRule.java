package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.QuietHours;
import io.bellwether.desk.subscription.Subscription;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Decides what becomes of a message whose time has come: between decision and sending it may have grown late. Pure. */
final class SendRule {

    private SendRule() {}

    /** What to do with a message. */
    sealed interface Step {
        /** Send it now. */
        record Send(Subscription to) implements Step {}

        /** Not before that time. */
        record Postpone(Instant until) implements Step {}

        /** Nobody wants it. */
        record Drop(String reason) implements Step {}
    }

    /** Also of hours that begin while an attempt may last: what is sent just before them may arrive within them. */
    private static Optional<Instant> end(QuietHours hours, Instant now, ZoneId zone) {
        return hours.endAfter(now, zone).or(() -> hours.endAfter(now.plus(Attempt.LONGEST), zone));
    }

    static Step step(Optional<Subscription> to, Instant now) {
        if (to.isEmpty()) {
            return new Step.Drop("unsubscribed");
        }
        return to.get()
                .rhythm()
                .quiet()
                .flatMap(hours -> end(hours, now, to.get().rhythm().zone()))
                .<Step>map(Step.Postpone::new)
                .orElseGet(() -> new Step.Send(to.get()));
    }
}
