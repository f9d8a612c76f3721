package io.bellwether.desk.page;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.store.AlertStore.Changes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What changed since the reader last looked.
 *
 * @param seen until when the reader has seen all; empty before the reader said so
 * @param changes since then, by severity
 * @param newest when an alert changed last; empty before the first
 */
public record SinceFacts(Optional<Instant> seen, Map<Severity, Changes> changes, Optional<Instant> newest) {

    /** Copies the map. */
    public SinceFacts {
        changes = Map.copyOf(changes);
    }
}
