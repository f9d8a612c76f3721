package io.bellwether.sink.write;

import io.bellwether.sink.store.SqlResource;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;

/**
 * The right to write. A newer sink takes the next number; every transaction of an older one then finds that it no longer holds it.
 * A fencing token as in M. Kleppmann, Designing Data-Intensive Applications, chapter 8.
 *
 * @param number rises with every sink that starts
 */
record Epoch(long number) {

    private static final String TAKE = SqlResource.read("take-epoch");
    private static final String LOCK = SqlResource.read("lock-epoch");

    /** Takes the next epoch; waits for a running transaction of the sink before. */
    static Epoch take(Handle handle, String holder) {
        return new Epoch(handle.createQuery(TAKE)
                .bind("holder", holder)
                .mapTo(Long.class)
                .one());
    }

    /**
     * Holds the epoch to the end of the transaction.
     *
     * @throws FencedException when another sink has taken over
     */
    void lock(Handle handle) {
        Holder holder = handle.createQuery(LOCK)
                .map((row, context) -> new Holder(
                        row.getLong("epoch"), row.getString("holder"), row.getObject("taken", OffsetDateTime.class)))
                .findOne()
                .orElseThrow(() -> new FencedException("table sink_epoch is empty: start the sink anew"));
        if (holder.epoch() != number) {
            throw new FencedException(
                    "another sink took over at %s (%s): this one has ended; run one sink for one database"
                            .formatted(holder.taken(), holder.name()));
        }
    }

    private record Holder(long epoch, String name, OffsetDateTime taken) {}
}
