package io.bellwether.desk.server;

import io.bellwether.desk.mark.MarkDesk;
import io.bellwether.desk.store.AlertList;
import io.bellwether.desk.store.AlertQuery;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredTag;
import io.bellwether.desk.store.TrendQuery;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same for programs: JSON under {@code /api/v1}. */
final class ApiRoutes {

    private final DeskStore store;
    private final MarkDesk marks;
    private final WholeAnswer whole;

    ApiRoutes(DeskStore store, MarkDesk marks, WholeAnswer whole) {
        this.store = store;
        this.marks = marks;
        this.whole = whole;
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
    void everyArticle(Context context) {
        whole.write(context, WholeAnswer.JSON_LINES, lines -> store.everyArticle(lines::json));
    }
}
