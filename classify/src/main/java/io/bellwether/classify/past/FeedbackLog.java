package io.bellwether.classify.past;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.TopicLog;
import io.bellwether.article.topic.UnreadableRecordException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Topic {@code feedback} as it stands. */
public final class FeedbackLog {

    private static final Logger LOG = LoggerFactory.getLogger(FeedbackLog.class);

    private FeedbackLog() {}

    /**
     * The marks that hold: the last of each article and theme, unless it was taken back.
     *
     * @throws io.bellwether.article.stage.StageException when Kafka does not answer
     */
    public static List<Mark> marks(KafkaConnection connection) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        try (TopicLog log = TopicLog.open(connection, Topic.FEEDBACK)) {
            log.records().forEach(record -> apply(record, marks));
        }
        return List.copyOf(marks.values());
    }

    @SuppressWarnings("NullAway") // Kafka's record allows null for key and value, which its signatures do not say
    private static void apply(ConsumerRecord<byte[], byte[]> record, Map<String, Mark> marks) {
        if (record.value() == null) {
            marks.remove(record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8));
            return;
        }
        try {
            Mark mark = TopicJson.MARK.read(record.value());
            marks.put(mark.key(), mark);
        } catch (UnreadableRecordException unreadable) {
            LOG.warn(
                    "record {} of topic feedback is no mark ({}) and is passed over",
                    record.offset(),
                    unreadable.getMessage());
        }
    }
}
