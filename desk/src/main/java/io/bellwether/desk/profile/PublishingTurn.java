package io.bellwether.desk.profile;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;

/** A transaction in which no other desk on this store publishes. For one thread, and no longer than the transaction. */
final class PublishingTurn {

    /** Longer than Kafka usually takes to answer, or to refuse. Were it slower, the turn would end and the topic alone keep desks apart. */
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** SQLSTATE query_canceled: the statement took longer than its limit (PostgreSQL documentation, appendix A). */
    private static final String TOO_LONG = "57014";

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Handle handle;

    private PublishingTurn(Handle handle) {
        this.handle = handle;
    }

    /**
     * Waits for the turn as long as a statement of the transaction may take.
     *
     * @throws TurnTakenException when another desk takes longer
     */
    static PublishingTurn take(Handle handle) {
        handle.createQuery(SQL.locate(PublishingTurn.class, "idle"))
                .bind("milliseconds", Long.toString(LONGEST.toMillis()))
                .mapTo(String.class)
                .one();
        try {
            update(handle, "take").execute();
        } catch (UnableToExecuteStatementException refused) {
            throw refused.getCause() instanceof SQLException told && TOO_LONG.equals(told.getSQLState())
                    ? new TurnTakenException(refused)
                    : refused;
        }
        return new PublishingTurn(handle);
    }

    /** Whether the draft is still of that revision. */
    boolean holds(Draft draft) {
        return handle.createQuery(SQL.locate(PublishingTurn.class, "holds-draft"))
                .bind("briefing", draft.profile().briefing())
                .bind("revision", draft.revision())
                .mapTo(Boolean.class)
                .one();
    }

    /** Who published that version from a desk, when nothing was published from one since; may be an empty name. */
    Optional<String> publisher(String version) {
        return handle.createQuery(SQL.locate(PublishingTurn.class, "last-publication"))
                .map((row, context) -> version.equals(row.getString("version"))
                        ? Optional.of(row.getString("who"))
                        : Optional.<String>empty())
                .findOne()
                .flatMap(who -> who);
    }

    /** Notes that the draft was published, and ends it unless it was changed meanwhile. */
    void published(Draft draft, String who, Instant when) {
        update(handle, "note-publication")
                .bind("briefing", draft.profile().briefing())
                .bind("version", draft.profile().version())
                .bind("former", draft.base())
                .bind("who", who)
                .bind("published", Timestamp.from(when))
                .execute();
        ProfileTables.end(handle, draft);
    }

    private static Update update(Handle handle, String name) {
        return handle.createUpdate(SQL.locate(PublishingTurn.class, name));
    }
}
