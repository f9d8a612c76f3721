package io.bellwether.sink.write;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.sink.row.Row.AlertRow;
import io.bellwether.sink.store.SqlResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** Writes tables {@code alerts}, {@code alert_articles} and, through {@link AlertUpdateTable}, {@code alert_updates}. */
final class AlertTables {

    private static final String INSERT = SqlResource.read("insert-alert");
    private static final String UPDATE = SqlResource.read("update-alert");
    private static final String PUT_ARTICLE = SqlResource.read("put-alert-article");
    private static final String TRIM_ARTICLES = SqlResource.read("trim-alert-articles");

    private AlertTables() {}

    /** Stores the latest state of each alert; how many were new. */
    static int write(Handle handle, List<AlertRow> rows) {
        List<Alert> alerts = Latest.of(rows, row -> row.alert().key()).stream()
                .map(AlertRow::alert)
                .toList();
        int[] inserted = each(handle, INSERT, alerts);
        List<Alert> known = new ArrayList<>();
        for (int at = 0; at < inserted.length; at++) {
            if (inserted[at] == 0) {
                known.add(alerts.get(at));
            }
        }
        each(handle, UPDATE, known);
        putArticles(handle, alerts);
        trimArticles(handle, known);
        AlertUpdateTable.write(handle, alerts);
        return alerts.size() - known.size();
    }

    private static int[] each(Handle handle, String statement, List<Alert> alerts) {
        Binding binding = new Binding(handle, statement);
        for (Alert alert : alerts) {
            binding.text("story", alert.story())
                    .text("theme", alert.theme())
                    .text("severity", alert.severity().name().toLowerCase(Locale.ROOT))
                    .number("score", alert.score())
                    .time("raised", StorableTime.clamped(alert.raised()))
                    .time("updated", StorableTime.clamped(alert.updated()))
                    .text("profile", alert.profile())
                    .json("evidence", alert.evidence())
                    .texts("sources", alert.sources())
                    .add();
        }
        return binding.execute();
    }

    private static void putArticles(Handle handle, List<Alert> alerts) {
        Binding binding = new Binding(handle, PUT_ARTICLE);
        for (Alert alert : alerts) {
            for (int position = 0; position < alert.articles().size(); position++) {
                AlertArticle article = alert.articles().get(position);
                binding.text("story", alert.story())
                        .text("theme", alert.theme())
                        .number("position", position)
                        .text("article", article.id())
                        .text("title", article.title())
                        .text("source", article.source())
                        .text("url", article.url())
                        .time("time", StorableTime.clamped(article.time()))
                        .number("score", article.score())
                        .json("guard", article.guard())
                        .json("cautions", article.cautions())
                        .json("joined", article.joined())
                        .add();
            }
        }
        binding.execute();
    }

    private static void trimArticles(Handle handle, List<Alert> alerts) {
        Binding binding = new Binding(handle, TRIM_ARTICLES);
        for (Alert alert : alerts) {
            binding.text("story", alert.story())
                    .text("theme", alert.theme())
                    .number("articles", alert.articles().size())
                    .add();
        }
        binding.execute();
    }
}
