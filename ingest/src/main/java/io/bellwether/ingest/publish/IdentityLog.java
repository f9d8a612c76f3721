package io.bellwether.ingest.publish;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import io.bellwether.ingest.identity.KnownItems;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads topic identities from its beginning to its end: by what names articles have gone. */
public final class IdentityLog {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityLog.class);

    private static final int HEXADECIMAL = 16;

    private IdentityLog() {}

    /**
     * What earlier runs learned of items.
     *
     * @throws StageException when Kafka does not answer
     */
    public static KnownItems read(KafkaConnection connection) {
        KnownItems known = new KnownItems();
        TopicContents.read(connection, Topic.IDENTITIES, record -> take(record, known));
        return known;
    }

    private static void take(ConsumerRecord<String, byte[]> record, KnownItems known) {
        try {
            if (record.value() != null) {
                known.remember(
                        Long.parseUnsignedLong(record.key(), HEXADECIMAL), TopicJson.KNOWN_NAME.read(record.value()));
            }
        } catch (UnreadableRecordException | NumberFormatException unreadable) {
            LOG.warn(
                    "name {} on topic {} cannot be read ({}): an item that changes its guid now may come as a new article",
                    record.key(),
                    Topic.IDENTITIES.name(),
                    unreadable.getMessage());
        }
    }
}
