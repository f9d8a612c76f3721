package io.bellwether.ingest.websub;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A hub that pushes a feed.
 *
 * @param hub its address
 * @param until end of the lease, unless it is renewed
 * @param delivers whether it has delivered, and polls have since found nothing that it had not
 */
public record Push(String hub, Instant until, boolean delivers) {

    /** For people. */
    public String words() {
        Instant end = until.truncatedTo(ChronoUnit.SECONDS);
        return delivers
                ? "pushed by %s until %s".formatted(hub, end)
                : "subscribed at %s until %s, polled as usual until it delivers".formatted(hub, end);
    }
}
