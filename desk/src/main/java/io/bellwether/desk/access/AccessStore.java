package io.bellwether.desk.access;

import io.bellwether.desk.store.StatementLimit;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * The desk's own tables, which it alone writes: each use is a transaction with a limit on the time of every statement. Thread-safe. What
 * uses it throws {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer.
 */
public final class AccessStore {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Jdbi jdbi;
    private final Duration patience;

    /**
     * The tables of that store.
     *
     * @param patience longest time one statement may take
     */
    public AccessStore(DataSource source, Duration patience) {
        this.jdbi = Jdbi.create(source);
        this.patience = patience;
    }

    /** Does work in one transaction. */
    <T> T inTransaction(HandleCallback<T, RuntimeException> work) {
        return jdbi.inTransaction(handle -> {
            StatementLimit.set(handle, patience);
            return work.withHandle(handle);
        });
    }

    /** Runs the statement of that name alone; how many rows it changed. */
    int change(String name, UnaryOperator<Update> binding) {
        return inTransaction(
                handle -> binding.apply(handle.createUpdate(statement(name))).execute());
    }

    static Query query(Handle handle, String name) {
        return handle.createQuery(statement(name));
    }

    private static String statement(String name) {
        return SQL.getResource("io/bellwether/desk/access/" + name + ".sql");
    }
}
