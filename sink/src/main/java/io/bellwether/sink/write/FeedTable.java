package io.bellwether.sink.write;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Gap;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.sink.row.Row.FeedRow;
import io.bellwether.sink.store.SqlResource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;

/** Writes table {@code feeds}. */
final class FeedTable {

    private static final String PUT = SqlResource.read("put-feed");
    private static final String DELETE = SqlResource.read("delete-feed");

    private FeedTable() {}

    /** Stores the latest status of each feed, and deletes those removed. */
    static void write(Handle handle, List<FeedRow> rows) {
        Binding put = new Binding(handle, PUT);
        Binding delete = new Binding(handle, DELETE);
        for (FeedRow row : Latest.of(rows, FeedRow::id)) {
            if (row.status() == null) {
                delete.text("id", row.id()).add();
            } else {
                bind(put, row.status());
            }
        }
        put.execute();
        delete.execute();
    }

    private static void bind(Binding binding, FeedStatus status) {
        Gap gap = status.gap();
        binding.text("id", status.id())
                .text("url", status.url())
                .text("title", status.title())
                .time("polled", StorableTime.clamped(status.polled()))
                .text("outcome", wireName(status))
                .text("reason", status.reason())
                .number("items", status.items())
                .number("newItems", status.newItems())
                .number("failures", status.failures())
                .number("latencySeconds", (double) status.latency().toMillis() / TimeUnit.SECONDS.toMillis(1))
                .time("lastSuccess", StorableTime.clamped(status.lastSuccess()))
                .time("nextPoll", StorableTime.clamped(status.nextPoll()))
                .text("movedTo", status.movedTo())
                .number("gaps", gap == null ? 0 : gap.count())
                .time("gapFrom", StorableTime.clamped(gap == null ? null : gap.from()))
                .time("gapUntil", StorableTime.clamped(gap == null ? null : gap.until()))
                .texts("warnings", status.warnings())
                .texts("folder", status.folder())
                .add();
    }

    /** The outcome as on the topic. */
    private static String wireName(FeedStatus status) {
        return TopicJson.mapper().valueToTree(status.outcome()).stringValue();
    }
}
