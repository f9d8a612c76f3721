package io.bellwether.desk.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Browsers that are logged in; kept in the store, so that a restart logs nobody out. Thread-safe. */
public final class Sessions {

    /** Longest time a login holds, however much it is used. */
    public static final Duration LONGEST = SessionRule.USUAL.whole();

    private final AccessStore store;
    private final SessionRule rule;
    private final InstantSource clock;

    Sessions(AccessStore store, SessionRule rule, InstantSource clock) {
        this.store = store;
        this.rule = rule;
        this.clock = clock;
    }

    /** The sessions in that store, which hold for as long as {@link SessionRule#USUAL} says. */
    public static Sessions in(AccessStore store, InstantSource clock) {
        return new Sessions(store, SessionRule.USUAL, clock);
    }

    /** Begins one, always with a new secret: what the browser brought is of no account. Forgets those that are over. */
    public Secret begin(Account account) {
        Secret secret = Secret.random();
        Instant now = clock.instant();
        store.change(
                "forget-sessions",
                statement -> statement
                        .bind("seen", Timestamp.from(now.minus(rule.idle())))
                        .bind("begun", Timestamp.from(now.minus(rule.whole()))));
        store.change(
                "begin-session",
                statement -> statement
                        .bind("hash", secret.hash())
                        .bind("account", account.name())
                        .bind("now", Timestamp.from(now)));
        return secret;
    }

    /** Ends one; does nothing when there is none. */
    public void end(Secret secret) {
        store.change("end-session", statement -> statement.bind("hash", secret.hash()));
    }

    /** Whether one holds; notes that it was used. */
    boolean holds(Secret secret, Instant begun, Instant seen) {
        Instant now = clock.instant();
        boolean holds = rule.holds(begun, seen, now);
        if (holds && rule.isWorthNoting(seen, now)) {
            store.change(
                    "note-session",
                    statement -> statement.bind("hash", secret.hash()).bind("now", Timestamp.from(now)));
        }
        return holds;
    }
}
