package io.bellwether.desk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;

/** Tells who asks, by one question to the store. Thread-safe. */
public final class Visitors {

    private final AccessStore store;
    private final Sessions sessions;
    private final boolean local;
    private volatile boolean guarded;

    /**
     * Visitors of a desk.
     *
     * @param local whether it serves its own machine alone: only then is it open while there is no account
     */
    public Visitors(AccessStore store, Sessions sessions, boolean local) {
        this.store = store;
        this.sessions = sessions;
        this.local = local;
        this.guarded = !local;
    }

    /** Who asks with these credentials. */
    public Visitor of(Credentials credentials) {
        Found found = find(credentials);
        boolean asks = found.guarded() || !local;
        guarded = asks;
        if (!asks) {
            return new Visitor.Resident();
        }
        return found.account()
                .filter(account -> found.token() || holds(credentials, found))
                .<Visitor>map(Visitor.Known::new)
                .orElseGet(Visitor.Stranger::new);
    }

    /** The same where the answer must come though the store gives none: then only what needs no account is believed. */
    public Visitor evenWithoutStore(Credentials credentials) {
        try {
            return of(credentials);
        } catch (JdbiException silent) {
            return guarded ? new Visitor.Stranger() : new Visitor.Resident();
        }
    }

    private boolean holds(Credentials credentials, Found found) {
        return credentials
                .session()
                .filter(session -> sessions.holds(session, found.begun(), found.seen()))
                .isPresent();
    }

    private Found find(Credentials credentials) {
        return store.inTransaction(handle -> AccessStore.query(handle, "visitor")
                .bind("session", credentials.session().map(Secret::hash).orElse(null))
                .bind("token", credentials.token().map(Secret::hash).orElse(null))
                .map((row, context) -> found(row))
                .one());
    }

    private static Found found(ResultSet row) throws SQLException {
        String name = row.getString("name");
        Timestamp begun = row.getTimestamp("begun");
        Timestamp seen = row.getTimestamp("seen");
        return new Found(
                row.getBoolean("guarded"),
                name == null ? Optional.empty() : Optional.of(new Account(name, Role.of(row.getString("role")))),
                row.getBoolean("token"),
                begun == null ? Instant.EPOCH : begun.toInstant(),
                seen == null ? Instant.EPOCH : seen.toInstant());
    }

    /**
     * What the store knows.
     *
     * @param guarded whether there is an account
     * @param token whether a token stands for the account, else a session
     */
    private record Found(boolean guarded, Optional<Account> account, boolean token, Instant begun, Instant seen) {}
}
