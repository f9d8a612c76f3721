package io.bellwether.ingest.websub;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** How often what has happened between hubs and us since the start. Thread-safe. */
public final class WebSubCounts {

    private final Map<WebSubEvent, LongAdder> counts = new EnumMap<>(WebSubEvent.class);

    /** Nothing has happened. */
    public WebSubCounts() {
        for (WebSubEvent event : WebSubEvent.values()) {
            counts.put(event, new LongAdder());
        }
    }

    void count(WebSubEvent event) {
        counts.getOrDefault(event, new LongAdder()).increment();
    }

    /** How often this. */
    public long of(WebSubEvent event) {
        return counts.getOrDefault(event, new LongAdder()).sum();
    }
}
