package io.bellwether.desk.server.alert;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.desk.mark.MarkDesk;
import io.bellwether.desk.page.LivePlace;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.SinceFacts;
import io.bellwether.desk.page.TodayFacts;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.WholeAnswer;
import io.bellwether.desk.server.article.ArticleRoutes;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.store.AlertList;
import io.bellwether.desk.store.AlertQuery;
import io.bellwether.desk.store.AlertStore;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import io.bellwether.desk.store.ThemeTally;
import io.bellwether.desk.store.Totals;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Alerts: today's page, and the same for programs. */
public final class AlertRoutes implements Routes {

    private final DeskStore store;
    private final AlertStore alerts;
    private final MarkDesk marks;
    private final Pages pages;
    private final AlertExports exports;
    private final SeenRoute seen;

    /** Those over that store. */
    public AlertRoutes(Desk desk, WholeAnswer whole, Pages pages, InstantSource clock) {
        this.store = desk.store();
        this.alerts = desk.alerts();
        this.marks = desk.marks();
        this.pages = pages;
        this.exports = new AlertExports(store, alerts, whole);
        this.seen = new SeenRoute(clock);
    }

    /** What is known of alerts, and of the marks on their articles. */
    public record Desk(DeskStore store, AlertStore alerts, MarkDesk marks) {}

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, "/", this::today);
        routes.get("/seen", seen::mark);
        Routes.reading(routes, "/feeds/alerts.atom", exports::atom);
        Routes.reading(routes, "/api/v1/alerts", this::json);
        Routes.reading(routes, "/api/v1/alerts.csv", exports::csv);
        Routes.reading(routes, "/api/v1/alerts.jsonl", exports::jsonLines);
    }

    private void today(Context context) {
        AlertQuery query = AlertParameters.read(Parameters.of(context));
        LivePlace live = LivePlace.of(alerts.told(), query);
        List<ThemeTally> themes = store.themes();
        Parameters.checkTheme(query.theme(), () -> themes);
        AlertList found = store.alerts(query);
        Optional<Totals> totals = found.alerts().isEmpty() ? Optional.of(store.totals()) : Optional.empty();
        List<String> leads = found.alerts().stream()
                .flatMap(alert -> alert.first().stream().limit(1))
                .map(AlertArticle::id)
                .toList();
        TodayFacts facts = new TodayFacts(
                query,
                found,
                profiles(found),
                themes,
                store.trendBins(),
                store.feeds(),
                since(context),
                totals,
                ArticleRoutes.marks(context, marks, leads));
        HtmlAnswer.write(context, pages.today(facts, live));
    }

    private SinceFacts since(Context context) {
        Optional<Instant> until = SeenRoute.until(context);
        return new SinceFacts(until, until.map(alerts::changes).orElse(Map.of()), alerts.newest());
    }

    private void json(Context context) {
        AlertQuery query = AlertParameters.read(Parameters.of(context));
        Parameters.checkTheme(query.theme(), store::themes);
        AlertList found = store.alerts(query);
        JsonAnswer.write(context, AlertsJson.of(found, profiles(found)));
    }

    private Profiles profiles(AlertList found) {
        return store.profiles(found.alerts().stream().map(StoredAlert::profile).toList());
    }
}
