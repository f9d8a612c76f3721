package io.bellwether.sink.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The latest of several rows of one key: records of one key stand in one partition, in order, so the last is the latest. */
final class Latest {

    private Latest() {}

    /** The last row of each key; a key may be null, for the schema to judge. */
    static <R, K> Collection<R> of(List<R> rows, Function<R, K> key) {
        Map<K, R> latest = new HashMap<>();
        rows.forEach(row -> latest.put(key.apply(row), row));
        return latest.values();
    }
}
