package io.bellwether.desk.server;

import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.feed.FeedDesk;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.store.AlertStore;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.FeedStore;
import io.bellwether.desk.store.SearchStore;
import io.bellwether.desk.store.StoryStore;
import io.bellwether.desk.store.ThemeStore;
import io.javalin.config.RoutesConfig;
import java.time.InstantSource;
import javax.sql.DataSource;

/** The rooms that a reader walks through from an alert on: its story, its theme, what else was written, and by whom. */
record ReadingRoutes(
        StoryRoutes stories,
        ThemeRoutes themes,
        SearchRoutes search,
        FeedRoutes feeds,
        FeedChangeRoutes feedChanges,
        FeedAddRoutes feedAdding,
        AlertExports exports,
        SeenRoute seen,
        SubscriptionRoutes subscriptions,
        OpenApi description) {

    /** Those rooms over one store. */
    static ReadingRoutes over(Rest rest, DataSource source, DeskSettings settings) {
        DeskStore store = rest.store();
        Pages pages = rest.pages();
        FeedStore feeds = new FeedStore(source, settings.patience());
        FeedChangeRoutes feedChanges = new FeedChangeRoutes(feeds, rest.feeds(), rest.audit());
        return new ReadingRoutes(
                new StoryRoutes(store, new StoryStore(source, settings.patience()), rest.alerts(), pages),
                new ThemeRoutes(store, new ThemeStore(source, settings.patience()), rest.alerts(), pages),
                new SearchRoutes(store, new SearchStore(source, settings.patience()), pages, settings.zone()),
                new FeedRoutes(feeds, rest.alerts(), rest.feeds(), pages),
                feedChanges,
                new FeedAddRoutes(
                        new FeedAddRoutes.Desk(feeds, rest.feeds()), feedChanges, pages, InstantSource.system()),
                new AlertExports(store, rest.alerts(), rest.whole()),
                new SeenRoute(InstantSource.system()),
                SubscriptionRoutes.over(rest, rest.audit(), source, settings),
                new OpenApi());
    }

    /** What these rooms have in common with the rest of the desk. */
    record Rest(DeskStore store, AlertStore alerts, WholeAnswer whole, Pages pages, FeedDesk feeds, AuditLog audit) {}

    void register(RoutesConfig routes) {
        DeskServer.both(routes, "/stories/{id}", stories::page);
        DeskServer.both(routes, "/themes/{id}", themes::page);
        DeskServer.both(routes, "/search", search::page);
        DeskServer.both(routes, "/feeds", feeds::page);
        DeskServer.both(routes, "/feeds.opml", feeds::opml);
        feedChanges.register(routes);
        feedAdding.register(routes);
        DeskServer.both(routes, "/feeds/alerts.atom", exports::atom);
        DeskServer.both(routes, "/feeds/search.atom", search::atom);
        subscriptions.register(routes);
        routes.get("/seen", seen::mark);
        DeskServer.both(routes, "/api/v1/stories/{id}", stories::json);
        DeskServer.both(routes, "/api/v1/search", search::json);
        DeskServer.both(routes, "/api/v1/feeds", feeds::json);
        DeskServer.both(routes, "/api/v1/alerts.csv", exports::csv);
        DeskServer.both(routes, "/api/v1/alerts.jsonl", exports::jsonLines);
        DeskServer.both(routes, "/api/v1/openapi.json", description::description);
    }
}
