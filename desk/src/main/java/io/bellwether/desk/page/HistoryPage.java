package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * The versions that were published.
 *
 * @param versions that can be compared, each once
 * @param comparison what differs; empty when no two were asked for
 */
record HistoryPage(List<Line> lines, List<String> versions, String from, String to, Optional<Comparison> comparison) {

    HistoryPage {
        lines = List.copyOf(lines);
        versions = List.copyOf(versions);
    }

    /** A publication; the page is empty while the store does not have the version. */
    record Line(String version, Optional<String> page, Moment when, String who, boolean inForce) {}

    /** What changed from one version to another. */
    record Comparison(String title, List<DiffGroup> changes) {

        Comparison {
            changes = List.copyOf(changes);
        }
    }
}
