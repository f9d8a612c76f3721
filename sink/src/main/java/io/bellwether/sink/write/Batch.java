package io.bellwether.sink.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * What one transaction stores.
 *
 * @param entries in the order of the log within each partition; may be empty, when only markers were passed
 * @param next the position after this batch, of every partition that moved
 */
public record Batch(List<Entry> entries, Map<TopicPartition, Long> next) {

    /** Copies both. */
    public Batch {
        entries = List.copyOf(entries);
        next = Map.copyOf(next);
    }

    /** The first half, with the positions after its own records. */
    Batch firstHalf() {
        List<Entry> half = entries.subList(0, entries.size() / 2);
        Map<TopicPartition, Long> after = new HashMap<>();
        half.forEach(entry -> after.put(entry.partition(), entry.record().offset() + 1));
        return new Batch(half, after);
    }

    /** The second half, with the positions after the whole. */
    Batch secondHalf() {
        return new Batch(entries.subList(entries.size() / 2, entries.size()), next);
    }
}
