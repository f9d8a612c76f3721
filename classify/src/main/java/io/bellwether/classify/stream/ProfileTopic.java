package io.bellwether.classify.stream;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.TopicLog;
import io.bellwether.article.topic.UnreadableRecordException;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads topic {@code profiles}. */
public final class ProfileTopic {

    private ProfileTopic() {}

    /**
     * The profile published last that can be read; empty when there is none or no such topic.
     *
     * @throws StageException when Kafka does not answer within 30 seconds
     */
    public static Optional<Profile> current(KafkaConnection connection) {
        return last(connection, _ -> true).map(Published::profile);
    }

    /**
     * The same with its place in the log.
     *
     * @throws StageException when Kafka does not answer within 30 seconds
     */
    public static Optional<Published> published(KafkaConnection connection) {
        return last(connection, _ -> true);
    }

    /**
     * The profile of a briefing published last.
     *
     * @throws StageException when Kafka does not answer within 30 seconds
     */
    public static Optional<Profile> of(KafkaConnection connection, String briefing) {
        return last(connection, profile -> profile.briefing().equals(briefing)).map(Published::profile);
    }

    /**
     * A profile on the topic.
     *
     * @param offset of its record: one profile published twice, with another between, has two
     */
    public record Published(Profile profile, long offset) {}

    private static Optional<Published> last(KafkaConnection connection, Predicate<Profile> wanted) {
        try (TopicLog log = TopicLog.open(connection, Topic.PROFILES)) {
            return log.records()
                    .flatMap(record -> read(record).stream())
                    .filter(published -> wanted.test(published.profile()))
                    .reduce((_, later) -> later);
        }
    }

    @SuppressWarnings("NullAway") // Kafka's record allows null for the value, which its signatures do not say
    private static Optional<Published> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.value() == null
                    ? Optional.empty()
                    : Optional.of(new Published(TopicJson.PROFILE.read(record.value()), record.offset()));
        } catch (UnreadableRecordException passedOver) {
            return Optional.empty();
        }
    }
}
