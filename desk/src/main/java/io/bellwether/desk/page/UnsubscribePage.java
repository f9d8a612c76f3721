package io.bellwether.desk.page;

import java.util.Optional;

/**
 * The page by which somebody ends a subscription.
 *
 * @param address whose subscription it asks about; empty when there is none any more
 */
public record UnsubscribePage(Optional<String> address) {

    /** Asks whether to end it. */
    public static UnsubscribePage asking(String address) {
        return new UnsubscribePage(Optional.of(address));
    }

    /** Says that it has ended. */
    public static UnsubscribePage done() {
        return new UnsubscribePage(Optional.empty());
    }
}
