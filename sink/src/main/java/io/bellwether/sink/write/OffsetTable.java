package io.bellwether.sink.write;

import io.bellwether.sink.store.SqlResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Reads and writes table {@code sink_offsets}. */
final class OffsetTable {

    private static final String READ = SqlResource.read("read-offsets");
    private static final String PUT = SqlResource.read("put-offset");
    private static final String ADVANCE = SqlResource.read("advance-offset");

    private OffsetTable() {}

    /** Where the store stands. */
    static Map<TopicPartition, Position> read(Handle handle) {
        Map<TopicPartition, Position> positions = new HashMap<>();
        handle.createQuery(READ)
                .map((row, context) -> Map.entry(
                        new TopicPartition(row.getString("topic"), row.getInt("partition")),
                        new Position(kafkaId(row.getObject("topic_id", UUID.class)), row.getLong("next_offset"))))
                .forEach(position -> positions.put(position.getKey(), position.getValue()));
        return positions;
    }

    /** Sets positions, whatever they were. */
    static void put(Handle handle, Map<TopicPartition, Position> positions) {
        PreparedBatch batch = handle.prepareBatch(PUT);
        positions.forEach(
                (partition, position) -> bind(batch, partition, position).add());
        if (!positions.isEmpty()) {
            batch.execute();
        }
    }

    /**
     * Moves positions forward from exactly where they are believed to be.
     *
     * @throws PositionsMovedException when one is elsewhere
     */
    static void advance(Handle handle, Map<TopicPartition, Position> expected, Map<TopicPartition, Long> next) {
        PreparedBatch batch = handle.prepareBatch(ADVANCE);
        List<Map.Entry<TopicPartition, Long>> moves = List.copyOf(next.entrySet());
        for (Map.Entry<TopicPartition, Long> move : moves) {
            Position before = expected.get(move.getKey());
            if (before == null) {
                throw new PositionsMovedException(move.getKey() + " is not known to the store");
            }
            bind(batch, move.getKey(), new Position(before.topicId(), move.getValue()))
                    .bind("expected", before.offset())
                    .add();
        }
        int[] moved = moves.isEmpty() ? new int[0] : batch.execute();
        for (int at = 0; at < moved.length; at++) {
            if (moved[at] != 1) {
                throw new PositionsMovedException(
                        "the store does not stand where " + moves.get(at).getKey() + " was left");
            }
        }
    }

    private static PreparedBatch bind(PreparedBatch batch, TopicPartition partition, Position position) {
        return batch.bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .bind("topicId", storeId(position.topicId()))
                .bind("nextOffset", position.offset());
    }

    private static UUID storeId(Uuid id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    private static Uuid kafkaId(UUID id) {
        return new Uuid(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }
}
