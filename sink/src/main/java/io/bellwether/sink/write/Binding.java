package io.bellwether.sink.write;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.sink.store.SqlResource;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** One statement sent for many rows, in order; columns are given by name, row by row. */
final class Binding {

    private final PreparedBatch batch;
    private int rows;

    /** A statement of {@link SqlResource}, loaded once by the caller. */
    Binding(Handle handle, String statement) {
        this.batch = handle.prepareBatch(statement);
    }

    Binding text(String column, @Nullable String value) {
        batch.bind(column, value);
        return this;
    }

    Binding number(String column, int value) {
        batch.bind(column, value);
        return this;
    }

    Binding number(String column, long value) {
        batch.bind(column, value);
        return this;
    }

    Binding number(String column, double value) {
        batch.bind(column, value);
        return this;
    }

    Binding numberOrNull(String column, @Nullable Number value) {
        batch.bindByType(column, value == null ? null : value.doubleValue(), Double.class);
        return this;
    }

    Binding flag(String column, boolean value) {
        batch.bind(column, value);
        return this;
    }

    Binding time(String column, @Nullable OffsetDateTime value) {
        batch.bindByType(column, value, OffsetDateTime.class);
        return this;
    }

    Binding texts(String column, List<String> values) {
        batch.bindArray(column, String.class, values);
        return this;
    }

    Binding bytes(String column, byte @Nullable [] value) {
        batch.bind(column, value);
        return this;
    }

    Binding json(String column, @Nullable Object value) {
        batch.bind(column, value == null ? null : TopicJson.mapper().writeValueAsString(value));
        return this;
    }

    /** A value in the form of its topic, with the version of that form. */
    <T> Binding json(String column, TopicJson<T> form, T value) {
        batch.bind(column, new String(form.write(value), StandardCharsets.UTF_8));
        return this;
    }

    /** Ends the row. */
    void add() {
        batch.add();
        rows++;
    }

    /** Sends all rows; how many rows of the store each has changed. */
    int[] execute() {
        return rows == 0 ? new int[0] : batch.execute();
    }
}
