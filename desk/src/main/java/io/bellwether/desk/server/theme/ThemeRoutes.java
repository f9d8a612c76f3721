package io.bellwether.desk.server.theme;

import io.bellwether.article.trend.Trend;
import io.bellwether.desk.page.LivePlace;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.ThemeFacts;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.request.PathId;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.store.AlertQuery;
import io.bellwether.desk.store.AlertStore;
import io.bellwether.desk.store.Burst;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.ThemeStore;
import io.bellwether.desk.store.ThemeTally;
import io.bellwether.desk.store.TrendQuery;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Themes and their trends, for people and for programs. */
public final class ThemeRoutes implements Routes {

    /** Hours of two weeks, and some to spare. */
    private static final int HOURS = 400;

    private static final int BURSTS = 5;
    private static final int ALERTS = 8;

    private final DeskStore store;
    private final ThemeStore themes;
    private final AlertStore alerts;
    private final Pages pages;

    /** Those over that store. */
    public ThemeRoutes(DeskStore store, ThemeStore themes, AlertStore alerts, Pages pages) {
        this.store = store;
        this.themes = themes;
        this.alerts = alerts;
        this.pages = pages;
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, "/themes/{id}", this::page);
        Routes.reading(routes, "/api/v1/themes", this::json);
        Routes.reading(routes, "/api/v1/trends", this::trends);
    }

    private void json(Context context) {
        JsonAnswer.write(context, Map.of("themes", store.themes()));
    }

    private void trends(Context context) {
        TrendQuery query = TrendParameters.read(Parameters.of(context));
        Parameters.checkTheme(query.theme(), store::themes);
        JsonAnswer.write(context, TrendsJson.of(store.trends(query)));
    }

    private void page(Context context) {
        String id = PathId.read(context, "a theme", "see /api/v1/themes for those there are");
        long told = alerts.told();
        ThemeTally tally = store.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(
                                "There is no theme “" + id + "”", "see /api/v1/themes for those there are")
                        .thrown());
        HtmlAnswer.write(context, pages.theme(facts(tally), LivePlace.ofTheme(told, id)));
    }

    private ThemeFacts facts(ThemeTally tally) {
        Optional<String> id = Optional.of(tally.id());
        List<Trend> trends =
                store.trends(new TrendQuery(id, Optional.empty(), HOURS)).trends();
        List<Burst> bursts = Burst.in(trends, BURSTS);
        AlertQuery latest = new AlertQuery(id, Optional.empty(), Optional.empty(), Optional.empty(), ALERTS);
        return new ThemeFacts(
                tally,
                themes.profile(tally.id()),
                trends,
                themes.observed(),
                bursts,
                themes.stories(tally.id(), bursts.stream().map(Burst::time).toList()),
                themes.terms(tally.id()),
                themes.sources(tally.id()),
                store.alerts(latest).alerts(),
                themes.articles(tally.id()));
    }
}
