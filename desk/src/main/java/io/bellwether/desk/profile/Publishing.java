package io.bellwether.desk.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.classify.stream.ProfilePublisher;
import io.bellwether.classify.stream.ProfileTopic;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A draft's way onto topic {@code profiles}: looked at, written and noted in one turn, which the desks on a store take one after the
 * other. A desk that dies in its turn gives it up; what it had written by then is in force, and publishing the draft again notes it.
 * Thread-safe.
 */
final class Publishing {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);

    private final ProfileTables tables;
    private final Duration patience;
    private final InstantSource clock;
    /** Those of one desk wait here, without a connection to the store. */
    private final ReentrantLock first = new ReentrantLock(true);

    /** @param patience longest wait for the turn, here and in the store each */
    Publishing(ProfileTables tables, Duration patience, InstantSource clock) {
        this.tables = tables;
        this.patience = patience;
        this.clock = clock;
    }

    /** Publishes the draft, unless it is not that any more, or another version came into force since it was begun. */
    PublishOutcome publish(KafkaConnection kafka, Draft draft, String who) {
        try {
            if (!first.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new PublishOutcome.Busy();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new PublishOutcome.Busy();
        }
        try {
            return tables.inTurn(turn -> inTurn(turn, kafka, draft, who));
        } catch (TurnTakenException others) {
            return new PublishOutcome.Busy();
        } catch (StageException refused) {
            LOG.warn("profile version {} was not published: {}", draft.profile().version(), refused.getMessage());
            return new PublishOutcome.Failed(String.valueOf(refused.getMessage()));
        } finally {
            first.unlock();
        }
    }

    /** The topic is asked, for the store may lag behind; the draft after it, which also shows that the turn is still ours. */
    private PublishOutcome inTurn(PublishingTurn turn, KafkaConnection kafka, Draft draft, String who) {
        Optional<Profile> current = ProfileTopic.current(kafka);
        String inForce = current.map(Profile::version).orElse(draft.base());
        boolean isInForce = current.filter(draft.profile()::equals).isPresent();
        Optional<String> publisher = turn.publisher(inForce);
        if (!turn.holds(draft)) {
            return isInForce && publisher.isPresent()
                    ? new PublishOutcome.Already(inForce, publisher.get())
                    : new PublishOutcome.Overtaken();
        }
        if (isInForce) {
            return inForce.equals(draft.base()) ? new PublishOutcome.Same() : noted(turn, draft, who);
        }
        if (!inForce.equals(draft.base())) {
            return new PublishOutcome.Conflict(draft.base(), inForce, publisher);
        }
        ProfilePublisher.publish(kafka, draft.profile());
        LOG.info(
                "profile version {} is published in the place of {}",
                draft.profile().version(),
                inForce);
        return noted(turn, draft, who);
    }

    /** Also what Kafka took the last time while the store failed: it is in force, only nobody noted it yet. */
    private PublishOutcome noted(PublishingTurn turn, Draft draft, String who) {
        turn.published(draft, who, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return new PublishOutcome.Published(draft.profile().version(), draft.base());
    }
}
