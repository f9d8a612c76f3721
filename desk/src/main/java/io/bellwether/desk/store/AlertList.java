package io.bellwether.desk.store;

import java.util.List;
import java.util.Optional;

/**
 * One page of alerts.
 *
 * @param alerts the one that changed last first
 * @param next where the next page begins; empty on the last
 */
public record AlertList(List<StoredAlert> alerts, Optional<AlertCursor> next) {

    /** Copies the list. */
    public AlertList {
        alerts = List.copyOf(alerts);
    }
}
