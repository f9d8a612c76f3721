package io.bellwether.desk.subscription;

import io.bellwether.article.stage.StageException;
import java.time.Instant;

/**
 * One person or program that is told of what comes.
 *
 * @param id short, for people to type
 * @param secret random: ends a mail subscription by its link, signs what a webhook gets
 * @param created nothing from before is told
 */
public record Subscription(
        String id, Recipient recipient, String secret, Interest interest, Rhythm rhythm, Instant created) {

    /**
     * Checks that it can be told so.
     *
     * @throws StageException when not
     */
    public Subscription {
        boolean reads = recipient instanceof Recipient.Mailbox;
        if (!reads && (interest.search().isPresent() || rhythm.weekly().isPresent())) {
            throw new StageException("a webhook is told of alerts: searches and weekly reports go by mail");
        }
        if (interest.search().isPresent()
                && (rhythm.instant() || rhythm.digest().isEmpty())) {
            throw new StageException("what fits a search comes as a daily digest: give --digest, and not --instant");
        }
    }

    /** The same, told of something else or at other times. */
    public Subscription with(Interest other, Rhythm otherRhythm) {
        return new Subscription(id, recipient, secret, other, otherRhythm, created);
    }

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
