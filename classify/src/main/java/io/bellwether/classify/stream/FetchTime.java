package io.bellwether.classify.stream;

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
        return record.timestamp() < 0 ? now : Math.min(record.timestamp(), now);
    }
}
