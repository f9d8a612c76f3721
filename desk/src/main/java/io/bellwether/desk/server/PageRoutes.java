package io.bellwether.desk.server;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.desk.mark.MarkDesk;
import io.bellwether.desk.page.Asset;
import io.bellwether.desk.page.LivePlace;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.SinceFacts;
import io.bellwether.desk.page.TodayFacts;
import io.bellwether.desk.store.AlertList;
import io.bellwether.desk.store.AlertQuery;
import io.bellwether.desk.store.AlertStore;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import io.bellwether.desk.store.StoredArticle;
import io.bellwether.desk.store.StoredTag;
import io.bellwether.desk.store.ThemeTally;
import io.bellwether.desk.store.Totals;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages for people. */
final class PageRoutes {

    static final String HTML = "text/html; charset=utf-8";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final DeskStore store;
    private final AlertStore alerts;
    private final MarkDesk marks;
    private final Pages pages;

    PageRoutes(DeskStore store, AlertStore alerts, MarkDesk marks, Pages pages) {
        this.store = store;
        this.alerts = alerts;
        this.marks = marks;
        this.pages = pages;
    }

    void today(Context context) {
        AlertQuery query = AlertParameters.read(Parameters.of(context));
        LivePlace live = LivePlace.of(alerts.told(), query);
        List<ThemeTally> themes = store.themes();
        Parameters.checkTheme(query.theme(), themes);
        AlertList found = store.alerts(query);
        Profiles profiles =
                store.profiles(found.alerts().stream().map(StoredAlert::profile).toList());
        Optional<Totals> totals = found.alerts().isEmpty() ? Optional.of(store.totals()) : Optional.empty();
        List<String> leads = found.alerts().stream()
                .flatMap(alert -> alert.first().stream().limit(1))
                .map(AlertArticle::id)
                .toList();
        TodayFacts facts = new TodayFacts(
                query,
                found,
                profiles,
                themes,
                store.trendBins(),
                store.feeds(),
                since(context),
                totals,
                MarkRoutes.view(context, marks, leads));
        context.contentType(HTML).result(pages.today(facts, live));
    }

    private SinceFacts since(Context context) {
        Optional<Instant> seen = SeenRoute.until(context);
        return new SinceFacts(seen, seen.map(alerts::changes).orElse(Map.of()), alerts.newest());
    }

    void article(Context context) {
        StoredArticle article = ArticleParameter.read(context, store);
        Profiles profiles =
                store.profiles(article.tags().stream().map(StoredTag::profile).toList());
        context.contentType(HTML)
                .result(pages.article(
                        article,
                        profiles,
                        MarkRoutes.view(
                                context, marks, List.of(article.article().id()))));
    }

    void asset(Context context, Asset asset) {
        String tag = "\"" + asset.hash() + "\"";
        context.header("Cache-Control", FOR_EVER).header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(asset.type()).result(asset.bytes());
        }
    }
}
