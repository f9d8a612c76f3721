package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.Subscription;
import java.time.Instant;
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

    static Step step(Optional<Subscription> to, Instant now) {
        if (to.isEmpty()) {
            return new Step.Drop("unsubscribed");
        }
        return to.get()
                .rhythm()
                .quiet()
                .flatMap(hours -> hours.endAfter(now, to.get().rhythm().zone()))
                .<Step>map(Step.Postpone::new)
                .orElseGet(() -> new Step.Send(to.get()));
    }
}
