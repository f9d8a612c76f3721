package io.bellwether.desk.server.feed;

import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.feed.FeedDesk;
import io.bellwether.desk.page.FeedOffer;
import io.bellwether.desk.page.FeedsFacts;
import io.bellwether.desk.page.FeedsOpml;
import io.bellwether.desk.page.LivePlace;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.store.AlertStore;
import io.bellwether.desk.store.FeedStore;
import io.bellwether.desk.store.StoredFeed;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the feeds let us see, for people and for programs. */
public final class FeedRoutes implements Routes {

    private static final String OUTCOME = "outcome";
    /** Of the topic coverage, see {@link io.bellwether.article.coverage.Outcome}. */
    private static final List<String> OUTCOMES =
            List.of("fetched", "not-modified", "throttled", "moved", "gone", "failed", "muted");

    private final FeedStore feeds;
    private final AlertStore alerts;
    private final FeedDesk desk;
    private final Pages pages;

    private final FeedChangeRoutes changes;
    private final FeedAddRoutes adding;

    /** Those over that store. */
    public FeedRoutes(Desk desk, AlertStore alerts, Pages pages, InstantSource clock) {
        this.feeds = desk.feeds();
        this.alerts = alerts;
        this.desk = desk.wishes();
        this.pages = pages;
        this.changes = new FeedChangeRoutes(feeds, desk.wishes(), desk.audit());
        this.adding = new FeedAddRoutes(desk, changes, pages, clock);
    }

    /** What is known of feeds, who takes wishes, and where these are noted. */
    public record Desk(FeedStore feeds, FeedDesk wishes, AuditLog audit) {}

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, "/feeds", this::page);
        Routes.reading(routes, "/feeds.opml", this::opml);
        Routes.reading(routes, "/api/v1/feeds", this::json);
        changes.register(routes);
        adding.register(routes);
    }

    private void page(Context context) {
        Optional<String> outcome = outcome(context);
        LivePlace live = LivePlace.ofAll(alerts.told());
        List<StoredFeed> all = feeds.feeds(Optional.empty());
        List<StoredFeed> asked = outcome.isEmpty() ? all : feeds.feeds(outcome);
        HtmlAnswer.write(
                context,
                pages.feeds(
                        new FeedsFacts(outcome, asked, feeds.outcomes(), desk.waiting(all), offer(context, desk)),
                        live));
    }

    private static FeedOffer offer(Context context, FeedDesk desk) {
        if (!AccessCheck.visitor(context).mayEdit()) {
            return FeedOffer.READER;
        }
        return desk.isOn() ? FeedOffer.OPEN : FeedOffer.OFF;
    }

    private void json(Context context) {
        JsonAnswer.write(context, FeedsJson.of(feeds.feeds(outcome(context))));
    }

    private void opml(Context context) {
        context.header("Content-Disposition", "attachment; filename=\"feeds.opml\"")
                .contentType("text/x-opml; charset=utf-8")
                .result(FeedsOpml.write(followed(feeds.feeds(Optional.empty()))));
    }

    private static List<StoredFeed> followed(List<StoredFeed> feeds) {
        return feeds.stream().filter(feed -> !feed.isMuted()).toList();
    }

    private static Optional<String> outcome(Context context) {
        Map<String, List<String>> parameters = Parameters.of(context);
        Parameters.check(parameters, List.of(OUTCOME));
        Optional<String> outcome = Parameters.value(parameters, OUTCOME);
        if (outcome.filter(value -> !OUTCOMES.contains(value)).isPresent()) {
            throw Parameters.bad(
                    "Parameter outcome is “" + outcome.get() + "”", "use one of " + String.join(", ", OUTCOMES));
        }
        return outcome;
    }
}
