package io.bellwether.desk.server;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.desk.mark.MarkDesk;
import io.bellwether.desk.store.AlertList;
import io.bellwether.desk.store.AlertQuery;
import io.bellwether.desk.store.ArticleLine;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredTag;
import io.bellwether.desk.store.TrendQuery;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The same for programs: JSON under {@code /api/v1}. */
final class ApiRoutes {

    /** Whole reads at once: each holds a connection for as long as its reader takes. */
    private static final int STREAMS = 2;

    private static final int BUFFER = 1 << 16;

    private final DeskStore store;
    private final MarkDesk marks;
    private final Semaphore streams = new Semaphore(STREAMS);

    ApiRoutes(DeskStore store, MarkDesk marks) {
        this.store = store;
        this.marks = marks;
    }

    void alerts(Context context) {
        AlertQuery query = AlertParameters.read(Parameters.of(context));
        checkTheme(query.theme());
        AlertList alerts = store.alerts(query);
        Profiles profiles = store.profiles(
                alerts.alerts().stream().map(StoredAlert::profile).toList());
        JsonAnswer.write(context, AlertsJson.of(alerts, profiles));
    }

    void trends(Context context) {
        TrendQuery query = TrendParameters.read(Parameters.of(context));
        checkTheme(query.theme());
        JsonAnswer.write(context, TrendsJson.of(store.trends(query)));
    }

    private void checkTheme(Optional<String> theme) {
        if (theme.isPresent()) {
            Parameters.checkTheme(theme, store.themes());
        }
    }

    void themes(Context context) {
        JsonAnswer.write(context, Map.of("themes", store.themes()));
    }

    void article(Context context) {
        StoredArticle article = ArticleParameter.read(context, store);
        Profiles profiles =
                store.profiles(article.tags().stream().map(StoredTag::profile).toList());
        JsonAnswer.write(
                context,
                ArticleJson.of(
                        article, profiles, marks.of(List.of(article.article().id()))));
    }

    /** Every stored article, one a line. */
    void everyArticle(Context context) throws IOException {
        context.contentType("application/x-ndjson; charset=utf-8");
        if (context.method().equals(HandlerType.HEAD)) {
            return;
        }
        if (!streams.tryAcquire()) {
            throw new Problem(503, STREAMS + " readers take every article already", "try again when one has ended")
                    .thrown();
        }
        try {
            OutputStream output = new BufferedOutputStream(context.outputStream(), BUFFER);
            store.everyArticle(line -> write(output, line));
            output.flush();
        } finally {
            streams.release();
        }
    }

    private static void write(OutputStream output, ArticleLine line) {
        try {
            output.write(TopicJson.mapper().writeValueAsBytes(line));
            output.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException("the reader has gone", gone);
        }
    }
}
