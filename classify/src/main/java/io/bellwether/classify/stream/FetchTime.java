package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.Topic;
import java.time.InstantSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The time of a record: when it was fetched, and never later than now. One record stamped in the future would move stream time for
 * good, and what is written with its stamp the broker refuses (message.timestamp.after.max.ms), which stops the stream.
 */
record FetchTime(InstantSource clock) implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        long now = clock.millis();
        long read = timeOf(record);
        return read < 0 ? now : Math.min(read, now);
    }

    /** Sent again for a new profile, a record is stamped with the present, lest the broker delete it as too old. */
    private static long timeOf(ConsumerRecord<Object, Object> record) {
        return record.topic().equals(Topic.ARTICLES_AGAIN.name()) && record.value() instanceof Article article
                ? article.fetched().toEpochMilli()
                : record.timestamp();
    }
}
