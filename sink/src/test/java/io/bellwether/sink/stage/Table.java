package io.bellwether.sink.stage;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;

/** Looks into the store as a person with psql would. */
final class Table {

    private final Jdbi jdbi;

    Table(DataSource store) {
        this.jdbi = Jdbi.create(store);
    }

    List<String> column(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    String value(String query) {
        return column(query).getFirst();
    }

    void awaitColumn(String query, String... values) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> column(query).equals(List.of(values)));
    }

    void run(String statement) {
        jdbi.useHandle(handle -> handle.execute(statement));
    }
}
