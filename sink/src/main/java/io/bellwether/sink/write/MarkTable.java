package io.bellwether.sink.write;

import io.bellwether.article.feedback.Mark;
import io.bellwether.sink.row.Row.MarkRow;
import io.bellwether.sink.store.SqlResource;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** Writes table {@code marks}. */
final class MarkTable {

    private static final String PUT = SqlResource.read("put-mark");
    private static final String DELETE = SqlResource.read("delete-mark");

    private MarkTable() {}

    /** Stores the latest mark of each key, and deletes those taken back. */
    static void write(Handle handle, List<MarkRow> rows) {
        Binding put = new Binding(handle, PUT);
        Binding delete = new Binding(handle, DELETE);
        for (MarkRow row : Latest.of(rows, MarkRow::key)) {
            if (row.mark() == null) {
                delete.text("key", row.key()).add();
            } else {
                put(put, row.mark());
            }
        }
        put.execute();
        delete.execute();
    }

    private static void put(Binding binding, Mark mark) {
        binding.text("key", mark.key())
                .text("article", mark.article())
                .text("theme", mark.theme())
                .text("verdict", mark.verdict().name().toLowerCase(Locale.ROOT))
                .text("who", mark.who())
                .time("marked", StorableTime.clamped(mark.when()))
                .text("profile", mark.profile())
                .add();
    }
}
