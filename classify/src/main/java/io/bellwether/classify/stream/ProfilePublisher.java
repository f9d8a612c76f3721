package io.bellwether.classify.stream;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicJson;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes profiles: from then on every running classify tags with the one published last. */
public final class ProfilePublisher {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ProfilePublisher() {}

    /**
     * Publishes a profile and waits until Kafka has it; does nothing when it is current already.
     *
     * @throws StageException when Kafka does not answer or refuses
     */
    public static void publish(KafkaConnection connection, Profile profile) {
        TopicCreation.ensure(connection, List.of(Topic.PROFILES));
        if (ProfileTopic.current(connection).filter(profile::equals).isEmpty()) {
            send(connection, profile);
        }
    }

    private static void send(KafkaConnection connection, Profile profile) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                connection.producing(PATIENCE), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            Topic.PROFILES.name(), profile.briefing(), TopicJson.PROFILE.write(profile)))
                    .get();
        } catch (ExecutionException refused) {
            throw failure(connection, refused.getCause() == null ? refused : refused.getCause());
        } catch (KafkaException refused) {
            throw failure(connection, refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure(connection, interrupted);
        }
    }

    private static StageException failure(KafkaConnection connection, Throwable cause) {
        return new StageException(
                "the profile could not be published to Kafka at %s (%s): check that it runs and takes records of %d bytes"
                        .formatted(connection.bootstrapServers(), cause.getMessage(), Topic.MAX_RECORD_BYTES),
                cause);
    }
}
