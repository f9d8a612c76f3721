package io.bellwether.ingest.publish;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads topic coverage from its beginning to its end: what ingest remembers of its feeds. */
public final class CoverageLog {

    private static final Logger LOG = LoggerFactory.getLogger(CoverageLog.class);

    private CoverageLog() {}

    /**
     * The latest status of each feed, by feed id.
     *
     * @throws StageException when Kafka does not answer
     */
    public static Map<String, FeedStatus> read(KafkaConnection connection) {
        Map<String, FeedStatus> statuses = new HashMap<>();
        TopicContents.read(connection, Topic.COVERAGE, record -> take(record, statuses));
        return statuses;
    }

    private static void take(ConsumerRecord<String, byte[]> record, Map<String, FeedStatus> statuses) {
        try {
            if (record.value() == null) {
                statuses.remove(record.key());
            } else {
                statuses.put(record.key(), TopicJson.FEED_STATUS.read(record.value()));
            }
        } catch (UnreadableRecordException unreadable) {
            LOG.warn(
                    "the status of feed {} on topic {} cannot be read ({}): the feed starts afresh",
                    record.key(),
                    Topic.COVERAGE.name(),
                    unreadable.getMessage());
        }
    }
}
