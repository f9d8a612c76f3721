package io.bellwether.desk.server.alert;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.desk.page.AlertAtom;
import io.bellwether.desk.page.DeskPath;
import io.bellwether.desk.report.format.CsvText;
import io.bellwether.desk.server.alert.AlertsJson.AlertJson;
import io.bellwether.desk.server.answer.WholeAnswer;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.store.AlertQuery;
import io.bellwether.desk.store.AlertStore;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** All alerts as tables, lines and a feed. */
final class AlertExports {

    private static final List<String> COLUMNS = List.of(
            "story",
            "theme",
            "theme_title",
            "severity",
            "score",
            "raised",
            "updated",
            "title",
            "source",
            "url",
            "articles",
            "independent_sources",
            "said",
            "profile");

    private final DeskStore store;
    private final AlertStore alerts;
    private final WholeAnswer whole;

    AlertExports(DeskStore store, AlertStore alerts, WholeAnswer whole) {
        this.store = store;
        this.alerts = alerts;
        this.whole = whole;
    }

    /** One alert a line, as in the list of alerts. */
    void jsonLines(Context context) {
        AlertQuery query = query(context);
        whole.write(
                context,
                WholeAnswer.JSON_LINES,
                lines -> each(
                        context,
                        query,
                        (page, profiles) -> page.forEach(alert -> lines.json(AlertJson.of(alert, profiles)))));
    }

    /** One alert a row. */
    void csv(Context context) {
        AlertQuery query = query(context);
        context.header("Content-Disposition", "attachment; filename=\"alerts.csv\"");
        whole.write(context, "text/csv; charset=utf-8; header=present", lines -> {
            lines.text(CsvText.line(COLUMNS));
            each(context, query, (page, profiles) -> page.forEach(alert -> lines.text(CsvText.line(cells(alert)))));
        });
    }

    /** All alerts, or no more than the request asks for. */
    private void each(Context context, AlertQuery query, BiConsumer<List<StoredAlert>, Profiles> each) {
        if (context.queryParam(Parameters.LIMIT) == null) {
            alerts.everyAlert(query, each);
        } else {
            List<StoredAlert> page = store.alerts(query).alerts();
            each.accept(
                    page, store.profiles(page.stream().map(StoredAlert::profile).toList()));
        }
    }

    private static List<String> cells(StoredAlert alert) {
        Optional<AlertArticle> lead = alert.first().stream().findFirst();
        return Stream.of(
                        alert.place().story(),
                        alert.place().theme(),
                        alert.themeTitle(),
                        AlertParameters.name(alert.severity()),
                        String.format(Locale.ROOT, "%.4f", alert.score()),
                        alert.raised().toString(),
                        alert.place().updated().toString(),
                        alert.text().title(),
                        lead.map(AlertArticle::source).orElse(""),
                        lead.map(AlertArticle::url).orElse(""),
                        Integer.toString(alert.articles()),
                        Integer.toString(alert.sources().size()),
                        Integer.toString(alert.updates().size()),
                        alert.profile())
                .map(CsvText::harmless)
                .toList();
    }

    /** The latest alerts for feed readers; what an alert says again makes its entry new. */
    void atom(Context context) {
        AlertQuery query = query(context);
        URI self = URI.create(context.url()).resolve(DeskPath.atom(asked(query)));
        context.contentType("application/atom+xml; charset=utf-8")
                .result(AlertAtom.write(store.alerts(query).alerts(), self));
    }

    private static Map<String, String> asked(AlertQuery query) {
        return Map.of(
                Parameters.THEME,
                query.theme().orElse(""),
                AlertParameters.SEVERITY,
                query.severity().map(AlertParameters::name).orElse(""));
    }

    private AlertQuery query(Context context) {
        AlertQuery query = AlertParameters.read(Parameters.of(context));
        Parameters.checkTheme(query.theme(), store::themes);
        return query;
    }
}
