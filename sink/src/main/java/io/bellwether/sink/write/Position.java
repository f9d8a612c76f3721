package io.bellwether.sink.write;

import org.apache.kafka.common.Uuid;

/**
 * A place in a partition.
 *
 * @param topicId Kafka's id of the topic; a topic made anew has another
 * @param offset of the record there
 */
public record Position(Uuid topicId, long offset) {}
