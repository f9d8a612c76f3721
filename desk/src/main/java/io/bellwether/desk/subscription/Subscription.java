package io.bellwether.desk.subscription;

import java.time.Instant;

/**
 * One person or program that is told of alerts.
 *
 * @param id short, for people to type
 * @param secret random: ends a mail subscription by its link, signs what a webhook gets
 * @param created nothing from before is told
 */
public record Subscription(
        String id, Recipient recipient, String secret, Interest interest, Rhythm rhythm, Instant created) {

    /** A new subscription with an id and a secret of its own. */
    public static Subscription begin(Recipient recipient, Interest interest, Rhythm rhythm, Instant now) {
        return new Subscription(Secrets.id(), recipient, Secrets.secret(), interest, rhythm, now);
    }

    /** Without address and secret. */
    @Override
    public String toString() {
        return "subscription " + id;
    }
}
