package io.bellwether.classify.past;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.classify.stream.ClassifySettings;
import io.bellwether.classify.stream.ProfilePublisher;
import io.bellwether.classify.stream.ProfileTopic;
import io.bellwether.classify.tag.Tagger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Rewrites the past by a profile while the stream runs: publishes the profile, then sends every article of the log to topic
 * {@code articles-again}, whose articles classify tags by the present profile unless it already did. Each publication of a profile has a
 * progress of its own, kept in Kafka: a run that ended in whatever way is gone on with by the next. Never more articles are on their way
 * than the stream tags within a second or so, so that those just read do not wait for those of the past.
 */
public final class Retagging {

    /** On their way at a time: what a core tags within a second. */
    private static final int MOST_LEFT = 200;

    /** Topics that lie one behind the other on the way of an article through the stream. */
    private static final int HOPS = 3;

    private static final Duration LOOK = Duration.ofMillis(200);

    private final KafkaConnection connection;
    private final boolean wait;
    private final Consumer<RetagProgress> progress;

    private Retagging(KafkaConnection connection, boolean wait, Consumer<RetagProgress> progress) {
        this.connection = connection;
        this.wait = wait;
        this.progress = progress;
    }

    /**
     * Rewrites the past.
     *
     * @param wait whether to wait until the stream has tagged all; else all is sent at once, and articles just read may wait for it
     * @param progress told now and then how far it is
     * @throws StageException when Kafka does not answer, or another profile is published meanwhile
     */
    public static RetagOutcome run(
            KafkaConnection connection, Profile profile, boolean wait, Consumer<RetagProgress> progress) {
        try {
            return new Retagging(connection, wait, progress).run(profile);
        } catch (KafkaException refused) {
            throw new StageException(
                    "Kafka at %s failed (%s): mend that and run it again, it goes on where it was"
                            .formatted(connection.bootstrapServers(), refused.getMessage()),
                    refused);
        }
    }

    private RetagOutcome run(Profile profile) {
        TopicCreation.ensure(connection, List.of(Topic.ARTICLES, Topic.ARTICLES_AGAIN));
        int partitions = partitions();
        ProfilePublisher.publish(connection, profile);
        // Classify compiles it as long as this takes: what is sent after it finds it ready.
        Tagger.of(profile);
        long offset = offset(profile);
        String group = "bellwether-retag-" + profile.version() + "-" + offset;
        try (ArticlesAgain again = new ArticlesAgain(connection, group, offset);
                StreamLag lag = new StreamLag(connection, ClassifySettings.APPLICATION_ID, partitions)) {
            copy(again, lag);
            if (wait) {
                awaitAll(again, lag);
                // Until the stream had the profile it tagged what came by the former one.
                again.look();
                copy(again, lag);
                awaitAll(again, lag);
            }
            return new RetagOutcome(profile.version(), again.sent(), again.before(), again.passedOver());
        }
    }

    /** Partitions have to be the same: an article must find what is remembered of it. */
    private int partitions() {
        int wanted = TopicCreation.partitions(connection, Topic.ARTICLES.name());
        int found = TopicCreation.partitions(connection, Topic.ARTICLES_AGAIN.name());
        if (found < wanted) {
            throw new StageException(
                    "topic %s has %d partitions but %s has %d: mend it with kafka-topics.sh --alter --topic %s --partitions %d, then start classify again"
                            .formatted(
                                    Topic.ARTICLES_AGAIN.name(),
                                    found,
                                    Topic.ARTICLES.name(),
                                    wanted,
                                    Topic.ARTICLES_AGAIN.name(),
                                    wanted));
        }
        return found;
    }

    private long offset(Profile profile) {
        return ProfileTopic.published(connection)
                .filter(published -> published.profile().equals(profile))
                .orElseThrow(() -> new StageException(
                        "another profile was published meanwhile: decide which is to hold, and run it again"))
                .offset();
    }

    private void copy(ArticlesAgain again, StreamLag lag) {
        while (!again.atEnd()) {
            again.copySome();
            tell(again, 0);
            if (wait) {
                await(again, () -> lag.records(lag.ends()), MOST_LEFT);
            }
        }
    }

    /** Waits for what was sent, then for what that put into the stream's own topics, and what that did. What comes later is not waited for. */
    private void awaitAll(ArticlesAgain again, StreamLag lag) {
        for (int hop = 0; hop < HOPS; hop++) {
            Map<TopicPartition, Long> ends = lag.ends();
            await(again, () -> lag.records(ends), 0);
        }
    }

    private void await(ArticlesAgain again, LongSupplier lag, long most) {
        long left = lag.getAsLong();
        while (left > most) {
            tell(again, left);
            pause();
            left = lag.getAsLong();
        }
        tell(again, left);
    }

    private void tell(ArticlesAgain again, long left) {
        progress.accept(new RetagProgress(again.before() + again.sent(), again.all(), left));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StageException("interrupted; run it again, it goes on where it was", interrupted);
        }
    }
}
