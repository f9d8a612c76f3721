package io.bellwether.sink.write;

import io.bellwether.sink.row.RowReader;
import io.bellwether.sink.store.StoreConnection;
import io.bellwether.sink.store.StoreFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores batches: rows and next offsets in one transaction, under this sink's epoch. One thread writes; any may ask for positions and
 * counts.
 */
public final class BatchWriter {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);

    private final Jdbi jdbi;
    private final StoreConnection store;
    private final Epoch epoch;
    private volatile Map<TopicPartition, Position> positions = Map.of();
    private volatile Stored stored = Stored.NOTHING;

    /**
     * Takes the epoch, so that every older sink ends.
     *
     * @param holder who takes it, for people
     * @throws StoreTroubleException when the store does not answer
     */
    public BatchWriter(StoreConnection store, String holder) {
        this.store = store;
        this.jdbi = Jdbi.create(store.dataSource()).registerArrayType(String.class, "text");
        this.epoch = inTransaction(handle -> Epoch.take(handle, holder));
    }

    /**
     * Decides where each partition is read from and remembers it in the store.
     *
     * @param beginnings of all partitions that are read
     * @throws FencedException when a newer sink has taken over
     * @throws StoreTroubleException when the store does not answer
     */
    public Map<TopicPartition, Position> align(Map<TopicPartition, Position> beginnings) {
        Map<TopicPartition, Position> aligned = inTransaction(handle -> {
            epoch.lock(handle);
            Map<TopicPartition, Position> known = OffsetTable.read(handle);
            Map<TopicPartition, Position> starts = new HashMap<>();
            beginnings.forEach((partition, beginning) ->
                    starts.put(partition, start(partition, StartingPosition.decide(known.get(partition), beginning))));
            OffsetTable.put(handle, starts);
            return starts;
        });
        positions = Map.copyOf(aligned);
        return positions;
    }

    private static Position start(TopicPartition partition, StartingPosition start) {
        String notice = start.notice(partition);
        if (!notice.isEmpty()) {
            LOG.warn("{}", notice);
        }
        return start.position();
    }

    /**
     * Stores a batch. A record that PostgreSQL refuses for what it holds is found by halving and kept in {@code sink_rejects}; the
     * others are stored.
     *
     * @throws FencedException when a newer sink has taken over
     * @throws StoreTroubleException when the store does not answer; what of the batch was stored by then, {@link #align} tells
     */
    public void write(Batch batch) {
        try {
            commit(batch);
        } catch (RowRefusedException refused) {
            if (batch.entries().size() == 1) {
                Entry poison = batch.entries().getFirst();
                Entry kept = new Entry(poison.record(), RowReader.rejected(refused.reason()));
                commit(new Batch(List.of(kept), batch.next()));
            } else {
                write(batch.firstHalf());
                write(batch.secondHalf());
            }
        }
    }

    private void commit(Batch batch) {
        Stored written = inTransaction(handle -> {
            epoch.lock(handle);
            OffsetTable.advance(handle, positions, batch.next());
            return RowWriter.write(handle, batch.entries());
        });
        Map<TopicPartition, Position> moved = new HashMap<>(positions);
        batch.next()
                .forEach((partition, next) ->
                        moved.computeIfPresent(partition, (same, before) -> new Position(before.topicId(), next)));
        positions = Map.copyOf(moved);
        stored = stored.plus(written);
        RejectTable.log(batch.entries());
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (PositionsMovedException moved) {
            throw new StoreTroubleException(
                    String.valueOf(moved.getMessage()), "none needed: the offsets are read anew", moved);
        } catch (FencedException fenced) {
            throw fenced;
        } catch (RuntimeException failed) {
            StoreFailure failure = StoreFailure.of(failed);
            throw switch (failure.kind()) {
                case ROW -> new RowRefusedException(failure.reason(), failed);
                case STORE ->
                    new StoreTroubleException(store.address() + ": " + failure.reason(), failure.remedy(), failed);
            };
        }
    }

    /** Where the store stands in each partition that is read; empty before {@link #align}. */
    public Map<TopicPartition, Position> positions() {
        return positions;
    }

    /** What this writer has stored. */
    public Stored stored() {
        return stored;
    }
}
