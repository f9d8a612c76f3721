package io.bellwether.sink.write;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.sink.store.SqlResource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Writes table {@code alert_updates}. */
final class AlertUpdateTable {

    private static final String PUT = SqlResource.read("put-alert-update");
    private static final String TRIM = SqlResource.read("trim-alert-updates");

    private AlertUpdateTable() {}

    /** Stores all updates of the alerts; what an alert no longer has goes, as after the topic was made anew. */
    static void write(Handle handle, List<Alert> alerts) {
        Binding put = new Binding(handle, PUT);
        Binding trim = new Binding(handle, TRIM);
        for (Alert alert : alerts) {
            for (int position = 0; position < alert.updates().size(); position++) {
                put(put, alert, position);
            }
            trim.text("story", alert.story())
                    .text("theme", alert.theme())
                    .number("updates", alert.updates().size())
                    .add();
        }
        put.execute();
        trim.execute();
    }

    private static void put(Binding binding, Alert alert, int position) {
        AlertUpdate update = alert.updates().get(position);
        binding.text("story", alert.story())
                .text("theme", alert.theme())
                .number("position", position)
                .time("time", StorableTime.clamped(update.time()))
                .text("article", update.article())
                .json("reasons", reasons(update))
                .add();
    }

    /** Through the update: a bare list of reasons forgets their kinds. */
    private static Object reasons(AlertUpdate update) {
        return TopicJson.mapper().valueToTree(update).path("reasons");
    }
}
