package io.bellwether.classify.story;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** A store that outlives the stories written there. */
final class MemoryStore implements ReportStore {

    private final TreeMap<byte[], byte[]> entries = new TreeMap<>(Arrays::compareUnsigned);
    private int writes;

    @Override
    public void put(byte[] key, byte[] value) {
        entries.put(key, value);
        writes++;
    }

    @Override
    public void delete(byte[] key) {
        if (entries.remove(key) == null) {
            throw new AssertionError("deleted what was not there");
        }
        writes++;
    }

    @Override
    public void read(BiConsumer<byte[], byte[]> reader) {
        entries.forEach(reader);
    }

    int size() {
        return entries.size();
    }

    int writes() {
        return writes;
    }
}
