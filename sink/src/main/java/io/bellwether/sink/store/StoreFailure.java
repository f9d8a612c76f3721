package io.bellwether.sink.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a failure of PostgreSQL means to us.
 *
 * @param kind decides what to do
 * @param reason in words, without password
 * @param remedy what a person can do
 */
public record StoreFailure(Kind kind, String reason, String remedy) {

    /** Whose fault it is. */
    public enum Kind {
        /** The store does not do its work now; the same will succeed later. */
        STORE,
        /** The row cannot be stored, now or ever. */
        ROW
    }

    /** The meaning of a failure, by its SQLSTATE (PostgreSQL documentation, appendix A). */
    public static StoreFailure of(SQLException thrown) {
        SQLException failure = deepest(thrown);
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        String said = firstLine(failure);
        if (isRow(state)) {
            return new StoreFailure(Kind.ROW, said, "see table sink_rejects");
        }
        return new StoreFailure(Kind.STORE, said, remedy(state));
    }

    /** The meaning of a failure that a library has wrapped; what never reached PostgreSQL is the row's own fault. */
    public static StoreFailure of(RuntimeException thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure) {
                return of(failure);
            }
        }
        return new StoreFailure(Kind.ROW, "cannot be written: " + thrown, "see table sink_rejects");
    }

    /** Data, integrity, cardinality and program limits; XX000 is what PostgreSQL says of a value too large for its memory calls. */
    private static boolean isRow(String state) {
        return state.startsWith("21")
                || state.startsWith("22")
                || state.startsWith("23")
                || state.startsWith("54")
                || state.equals("XX000");
    }

    private static String remedy(String state) {
        if (state.startsWith("28")) {
            return "check user and password in DATABASE_URL, DATABASE_USER and DATABASE_PASSWORD, and the server's pg_hba.conf";
        }
        if (state.startsWith("3D")) {
            return "create the database (createdb) or mend its name in DATABASE_URL";
        }
        if (state.equals("25006")) {
            return "point DATABASE_URL at the primary, or make the server writable";
        }
        if (state.equals("42501")) {
            return "grant the user of DATABASE_URL the right to create and write tables in the database";
        }
        if (state.startsWith("42")) {
            return "the schema is not this release's: run the release that made it, or restore the tables";
        }
        if (state.equals("53100")) {
            return "free space on the server's disk";
        }
        if (state.equals("53300")) {
            return "raise max_connections of the server or stop other clients";
        }
        return "check that PostgreSQL runs and that DATABASE_URL names it";
    }

    /** A pool wraps what the driver said; the driver's word is the useful one. */
    private static SQLException deepest(SQLException thrown) {
        SQLException deepest = thrown;
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                deepest = sql;
            }
        }
        SQLException next = deepest.getNextException();
        return next == null ? deepest : deepest(next);
    }

    private static String firstLine(SQLException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines()
                .findFirst()
                .orElse("")
                .strip()
                .replaceFirst("[.;:]+$", "")
                .replaceFirst("^(ERROR|FATAL): ", "");
    }
}
