package io.bellwether.sink.write;

import io.bellwether.sink.row.Row;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** A record and its row. */
public record Entry(ConsumerRecord<byte[], byte[]> record, Row row) {

    TopicPartition partition() {
        return new TopicPartition(record.topic(), record.partition());
    }
}
