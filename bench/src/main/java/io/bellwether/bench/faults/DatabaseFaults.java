package io.bellwether.bench.faults;

import io.bellwether.bench.sql.SqlFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Makes a database refuse or delay what it is asked; it may be killed meanwhile. */
final class DatabaseFaults {

    private static final Duration RETRY = Duration.ofMillis(500);

    private final String url;

    /** Faults of the database at this jdbc: URL, for a session of ours that is never read-only itself. */
    DatabaseFaults(String url) {
        this.url = url + "&connectTimeout=2&options=-c%20default_transaction_read_only=off";
    }

    /** All sessions but ours are read-only for so long. */
    void readOnly(Duration length) throws InterruptedException {
        persist("refuse-writes", "reload");
        Thread.sleep(length);
        persist("allow-writes", "reload");
    }

    /** Whoever wants table {@code articles} waits for so long. */
    void lock(Duration length) throws InterruptedException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql("lock-articles"));
            Thread.sleep(length);
            connection.rollback();
        } catch (SQLException killedMeanwhile) {
            Thread.sleep(RETRY);
        }
    }

    private static String sql(String name) {
        return SqlFile.read(DatabaseFaults.class, name);
    }

    private void persist(String... statements) throws InterruptedException {
        while (!done(statements)) {
            Thread.sleep(RETRY);
        }
    }

    private boolean done(String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String name : statements) {
                statement.execute(sql(name));
            }
            return true;
        } catch (SQLException away) {
            return false;
        }
    }
}
