package io.bellwether.desk.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Logins and edits, in order. Thread-safe. */
public final class AuditLog {

    private final AccessStore store;
    private final InstantSource clock;

    /** The log in that store. */
    public AuditLog(AccessStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Adds an entry, as of now. */
    public void note(AuditEntry entry) {
        store.change(
                "note-action",
                statement -> statement
                        .bind("time", Timestamp.from(clock.instant()))
                        .bind("who", entry.who())
                        .bind("address", entry.address())
                        .bind("action", entry.action().text())
                        .bind("subject", entry.subject()));
    }

    /** The latest entries, the last first. */
    public List<Line> latest(int most) {
        return store.inTransaction(handle -> AccessStore.query(handle, "actions")
                .bind("most", most)
                .map((row, context) -> new Line(
                        row.getTimestamp("time").toInstant(),
                        row.getString("who"),
                        row.getString("address"),
                        row.getString("action"),
                        row.getString("subject")))
                .list());
    }

    /** An entry as stored, perhaps by a release that knows more actions. */
    public record Line(Instant time, String who, String address, String action, String subject) {}
}
