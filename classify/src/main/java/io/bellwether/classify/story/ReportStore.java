package io.bellwether.classify.story;

import java.util.function.BiConsumer;

/**
 * Where {@link Stories} keep what they must know again after a restart, one entry an article, and what leaves their memory leaves it, too.
 * Whoever makes stories anew on the same entries gets the stories that were there. Not thread-safe.
 */
public interface ReportStore {

    /** Keeps an entry. */
    void put(byte[] key, byte[] value);

    /** Forgets an entry. */
    void delete(byte[] key);

    /** Reads every entry, in order of the unsigned bytes of their keys. */
    void read(BiConsumer<byte[], byte[]> reader);

    /** For stories that end with their process. */
    static ReportStore none() {
        return new ReportStore() {
            @Override
            public void put(byte[] key, byte[] value) {
                // nobody reads it again
            }

            @Override
            public void delete(byte[] key) {
                // nothing was kept
            }

            @Override
            public void read(BiConsumer<byte[], byte[]> reader) {
                // nothing was kept
            }
        };
    }
}
