package io.bellwether.sink.stage;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Looks into the store as a person with psql would. */
final class Table {

    private final Jdbi jdbi;

    Table(DataSource store) {
        this.jdbi = Jdbi.create(store);
    }

    List<Map<String, Object>> rows(String query) {
        return jdbi.withHandle(handle -> handle.createQuery(query).mapToMap().list());
    }

    List<String> column(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    String value(String query) {
        return column(query).getFirst();
    }

    void run(String statement) {
        jdbi.useHandle(handle -> handle.execute(statement));
    }
}
