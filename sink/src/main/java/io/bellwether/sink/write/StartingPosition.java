package io.bellwether.sink.write;

import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Decides where to read a partition from; pure. */
sealed interface StartingPosition {

    /** Where to read from. */
    Position position();

    /** Go on where the store stands. */
    record Resumed(Position position) implements StartingPosition {}

    /** The store knows nothing of this partition. */
    record First(Position position) implements StartingPosition {}

    /** The topic was made anew: what was stored before came from another log. */
    record Remade(Position position) implements StartingPosition {}

    /**
     * Kafka has deleted records that were never stored.
     *
     * @param lost how many
     */
    record Expired(Position position, long lost) implements StartingPosition {}

    /** The starting position, given what the store remembers and where the log begins. */
    static StartingPosition decide(@Nullable Position stored, Position beginning) {
        if (stored == null) {
            return new First(beginning);
        }
        if (!stored.topicId().equals(beginning.topicId())) {
            return new Remade(beginning);
        }
        if (stored.offset() < beginning.offset()) {
            return new Expired(beginning, beginning.offset() - stored.offset());
        }
        return new Resumed(stored);
    }

    /** One line for people, empty when there is nothing to say. */
    default String notice(TopicPartition partition) {
        return switch (this) {
            case Resumed resumed -> "";
            case First first -> "";
            case Remade remade ->
                "topic %s was made anew: partition %d is read from its beginning, what is stored already stays"
                        .formatted(partition.topic(), partition.partition());
            case Expired expired ->
                "up to %d records of topic %s partition %d expired in Kafka before they were stored: keep the sink running or raise retention.ms"
                        .formatted(expired.lost(), partition.topic(), partition.partition());
        };
    }
}
