package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import io.bellwether.desk.telling.Telling;
import io.bellwether.desk.telling.TellingReading;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers a message that was taken from the outbox, and notes there what became of it. Thread-safe. */
final class Delivering {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    private final OutboxTable outbox;
    private final Subscriptions subscriptions;
    private final TellingReading reading;
    private final Map<ChannelName, Channel> channels;
    private final Backoff backoff;
    private final InstantSource clock;

    Delivering(DataSource source, TellingReading reading, Map<ChannelName, Channel> channels, Sending.Parts parts) {
        this.outbox = new OutboxTable(source);
        this.subscriptions = new Subscriptions(source);
        this.reading = reading;
        this.channels = Map.copyOf(channels);
        this.backoff = parts.backoff();
        this.clock = parts.clock();
    }

    void deliver(OutboxMessage message) {
        try {
            step(message);
        } catch (RuntimeException | Error failed) {
            fail(message, failed);
        }
    }

    /** What cannot even be told counts as an attempt, with its reason: else it would come back for ever, unseen. */
    private void fail(OutboxMessage message, Throwable failed) {
        try {
            defer(message, "it cannot be made (%s): see the log, and whether the store answers".formatted(failed));
        } catch (RuntimeException silent) {
            LOG.warn("message {} is tried again when its lease ends: {}", message.id(), silent.toString());
        }
    }

    private void step(OutboxMessage message) {
        if (message.attempt() > Backoff.ATTEMPTS) {
            bury(message, "no attempt came to an end, as if it ended the desk: see the log of that time");
            return;
        }
        Optional<Subscription> to = subscriptions.byId(message.subscription());
        switch (SendRule.step(to, clock.instant())) {
            case SendRule.Step.Send(Subscription subscription) -> send(subscription, message);
            case SendRule.Step.Postpone(var until) -> outbox.postpone(message, until);
            case SendRule.Step.Drop(String reason) -> outbox.drop(message, reason, clock.instant());
        }
    }

    /** Reading is part of the bounded attempt: a report takes its time, and the lease must not end before. */
    private void send(Subscription to, OutboxMessage message) {
        Attempt.of(() -> attempt(to, message))
                .ifPresentOrElse(
                        delivery -> note(message, delivery),
                        () -> outbox.drop(message, "what it tells is not stored any more", clock.instant()));
    }

    private Optional<Delivery> attempt(Subscription to, OutboxMessage message) {
        Optional<Telling> read;
        try {
            read = reading.read(to, message.content());
        } catch (RuntimeException failed) {
            return Optional.of(new Delivery.Deferred(
                    "it cannot be made (%s)".formatted(failed), "see the log, and whether the store answers"));
        }
        return read.map(telling -> channel(to).deliver(new Outgoing(to, message, telling)));
    }

    private void note(OutboxMessage message, Delivery delivery) {
        switch (delivery) {
            case Delivery.Accepted accepted -> outbox.sent(message, clock.instant());
            case Delivery.Written(String file) -> outbox.written(message, file, clock.instant());
            case Delivery.Unwelcome(String reason, String remedy) -> retreat(message, reason + ": " + remedy);
            case Delivery.Deferred(String reason, String remedy) -> defer(message, reason + ": " + remedy);
            case Delivery.Refused(String reason) -> bury(message, reason);
        }
    }

    private Channel channel(Subscription to) {
        Channel channel = channels.get(to.recipient().channel());
        return channel == null
                ? outgoing -> new Delivery.Deferred("mail is not set up", "set SMTP_URL and MAIL_FROM")
                : channel;
    }

    private void defer(OutboxMessage message, String reason) {
        if (Backoff.isLast(message.attempt())) {
            bury(message, reason);
        } else {
            LOG.info("message {} failed in attempt {}: {}", message.id(), message.attempt(), reason);
            outbox.again(message, backoff.next(message.attempt(), clock.instant()), reason);
        }
    }

    /** As {@link #defer}, but soon given up: a person has to do something. */
    private void retreat(OutboxMessage message, String reason) {
        if (Backoff.isLastUnwelcome(message.attempt())) {
            bury(message, reason);
        } else {
            LOG.info("message {} was refused in attempt {}: {}", message.id(), message.attempt(), reason);
            outbox.again(message, Backoff.afterUnwelcome(clock.instant()), reason);
        }
    }

    private void bury(OutboxMessage message, String reason) {
        LOG.warn("message {} to {} is dead: {}", message.id(), message.subscription(), reason);
        outbox.bury(message, reason, clock.instant());
    }
}
