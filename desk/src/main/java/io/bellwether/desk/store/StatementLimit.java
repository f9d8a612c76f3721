package io.bellwether.desk.store;

import java.time.Duration;
import org.jdbi.v3.core.Handle;

/** How long a statement may take. */
public final class StatementLimit {

    private StatementLimit() {}

    /** Limits every statement from here to the end of the transaction that the handle is in. */
    public static void set(Handle handle, Duration patience) {
        ReadOnlyStore.query(handle, "patience")
                .bind("milliseconds", Long.toString(patience.toMillis()))
                .mapTo(String.class)
                .one();
    }
}
