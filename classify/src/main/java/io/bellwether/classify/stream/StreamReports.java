package io.bellwether.classify.stream;

import io.bellwether.classify.story.ReportStore;
import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The reports of stories in a store of Streams, which orders keys by their unsigned bytes. */
record StreamReports(KeyValueStore<Bytes, byte[]> store) implements ReportStore {

    @Override
    public void put(byte[] key, byte[] value) {
        store.put(Bytes.wrap(key), value);
    }

    @Override
    public void delete(byte[] key) {
        store.delete(Bytes.wrap(key));
    }

    @Override
    public void read(BiConsumer<byte[], byte[]> reader) {
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            while (all.hasNext()) {
                KeyValue<Bytes, byte[]> entry = all.next();
                reader.accept(entry.key.get(), entry.value);
            }
        }
    }
}
