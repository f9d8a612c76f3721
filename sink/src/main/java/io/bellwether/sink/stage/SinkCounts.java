package io.bellwether.sink.stage;

import java.util.OptionalLong;

/**
 * What a sink has done since it started, and what is left.
 *
 * @param articles new ones stored
 * @param tags written, those of repeated analyses included
 * @param alerts new ones stored
 * @param rejects records that could not be stored and are kept in table {@code sink_rejects}
 * @param lag offsets between what is stored and the end of what is committed, over all partitions; empty when Kafka does not say or
 *     the store has not yet told where it stands
 */
public record SinkCounts(long articles, long tags, long alerts, long rejects, OptionalLong lag) {

    /** Whether everything committed to the topics at the time of asking was stored. */
    public boolean isCaughtUp() {
        return lag.isPresent() && lag.getAsLong() == 0;
    }
}
