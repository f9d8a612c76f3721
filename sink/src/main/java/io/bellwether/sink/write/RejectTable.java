package io.bellwether.sink.write;

import io.bellwether.sink.row.Row.RejectRow;
import io.bellwether.sink.store.SqlResource;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes table {@code sink_rejects}: nothing is lost, not even what cannot be stored. */
final class RejectTable {

    private static final Logger LOG = LoggerFactory.getLogger(RejectTable.class);
    private static final String PUT = SqlResource.read("put-reject");

    private RejectTable() {}

    /** Stores the rejected records among the entries as found; how many they are. */
    static int write(Handle handle, List<Entry> entries) {
        Binding binding = new Binding(handle, PUT);
        for (Entry entry : entries) {
            if (entry.row() instanceof RejectRow rejected) {
                ConsumerRecord<byte[], byte[]> record = entry.record();
                binding.text("topic", record.topic())
                        .number("partition", record.partition())
                        .number("recordOffset", record.offset())
                        .text("reason", rejected.reason())
                        .bytes("recordKey", record.key())
                        .bytes("recordValue", record.value())
                        .add();
            }
        }
        return binding.execute().length;
    }

    /** Says what was rejected, a line each; called when it is stored. */
    static void log(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.row() instanceof RejectRow rejected) {
                LOG.warn(
                        "record {} of topic {} partition {} is not stored: {}; it is kept in table sink_rejects",
                        entry.record().offset(),
                        entry.record().topic(),
                        entry.record().partition(),
                        rejected.reason());
            }
        }
    }
}
