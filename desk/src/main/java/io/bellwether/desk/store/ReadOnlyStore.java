package io.bellwether.desk.store;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** Puts questions to the store: each a read-only transaction with a limit on the time of every statement. Thread-safe. */
public final class ReadOnlyStore {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Jdbi jdbi;
    private final Duration patience;

    /**
     * Questions to that store.
     *
     * @param patience longest time one statement may take
     */
    public ReadOnlyStore(DataSource source, Duration patience) {
        this.jdbi = Jdbi.create(source);
        this.patience = patience;
    }

    /** The answer to a question asked in one transaction. */
    public <T> T read(HandleCallback<T, RuntimeException> question) {
        return read(TransactionIsolationLevel.READ_COMMITTED, question);
    }

    /** The answer to a question of several statements that must all see the store as of one moment. */
    public <T> T readOneMoment(HandleCallback<T, RuntimeException> question) {
        return read(TransactionIsolationLevel.REPEATABLE_READ, question);
    }

    private <T> T read(TransactionIsolationLevel level, HandleCallback<T, RuntimeException> question) {
        try (Handle handle = jdbi.open()) {
            handle.setReadOnly(true);
            return handle.inTransaction(level, transaction -> {
                StatementLimit.set(transaction, patience);
                return question.withHandle(transaction);
            });
        }
    }

    /** The statement of that name; of several, one after the other. */
    static Query query(Handle handle, String... names) {
        return handle.createQuery(Stream.of(names)
                .map(name -> SQL.getResource("io/bellwether/desk/store/" + name + ".sql"))
                .collect(Collectors.joining("\n")));
    }
}
