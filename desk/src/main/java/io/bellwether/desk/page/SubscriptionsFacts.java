package io.bellwether.desk.page;

import io.bellwether.desk.outbox.Outbox;
import io.bellwether.desk.store.ThemeTally;
import io.bellwether.desk.subscription.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of subscriptions is made from.
 *
 * @param standings by id of the subscription
 * @param dead messages given up, the newest first
 * @param warning why mail is not sent, and what to set
 * @param secret of a webhook that was added just now
 * @param mayEdit whether whoever looks is an editor; who is not sees no subscription
 */
public record SubscriptionsFacts(
        List<Subscription> subscriptions,
        Map<String, Outbox.Standing> standings,
        List<Outbox.Entry> dead,
        List<ThemeTally> themes,
        Optional<String> warning,
        Optional<String> secret,
        boolean mayEdit) {

    /** For who may read only: nothing of it. */
    public static final SubscriptionsFacts FOR_READERS = new SubscriptionsFacts(
            List.of(), Map.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), false);

    /** Copies the lists. */
    public SubscriptionsFacts {
        subscriptions = List.copyOf(subscriptions);
        standings = Map.copyOf(standings);
        dead = List.copyOf(dead);
        themes = List.copyOf(themes);
    }
}
