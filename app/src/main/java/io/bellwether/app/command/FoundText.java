package io.bellwether.app.command;

import io.bellwether.ingest.probe.Probe;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A feed that was found, as tables and JSON tell of it. */
final class FoundText {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private FoundText() {}

    /** How many items it has. */
    static String items(Probe.Found found) {
        return Integer.toString(found.feed().items().size());
    }

    /** The time of its newest item, in UTC. */
    static String newest(Probe.Found found) {
        return found.newest().map(MINUTE::format).orElse("undated");
    }

    /** Fields {@code movedTo}, {@code format}, {@code items}, {@code newest}: null where there is no feed. */
    static void write(Probe.@Nullable Found found, ObjectNode json) {
        json.put("movedTo", found == null ? null : found.movedTo());
        json.put("format", found == null ? null : found.format());
        json.put("items", found == null ? null : (Integer) found.feed().items().size());
        json.put(
                "newest",
                found == null ? null : found.newest().map(Object::toString).orElse(null));
    }
}
