package io.bellwether.desk.server;

import io.bellwether.desk.access.AccessStore;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.feed.FeedDesk;
import io.bellwether.desk.live.LiveDesk;
import io.bellwether.desk.live.LiveSettings;
import io.bellwether.desk.live.LiveStore;
import io.bellwether.desk.mark.MarkDesk;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.profile.ProfileDesk;
import io.bellwether.desk.profile.ProfileInForce;
import io.bellwether.desk.report.ReportArchive;
import io.bellwether.desk.report.WeeklyReports;
import io.bellwether.desk.server.access.AccessRoutes;
import io.bellwether.desk.server.alert.AlertRoutes;
import io.bellwether.desk.server.answer.WholeAnswer;
import io.bellwether.desk.server.article.ArticleRoutes;
import io.bellwether.desk.server.feed.FeedRoutes;
import io.bellwether.desk.server.live.LiveRoute;
import io.bellwether.desk.server.profile.ProfileRoutes;
import io.bellwether.desk.server.report.ReportRoutes;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.server.search.SearchRoutes;
import io.bellwether.desk.server.story.StoryRoutes;
import io.bellwether.desk.server.subscription.SubscriptionDesk;
import io.bellwether.desk.server.subscription.SubscriptionRoutes;
import io.bellwether.desk.server.theme.ThemeRoutes;
import io.bellwether.desk.server.why.WhyRoutes;
import io.bellwether.desk.store.AlertStore;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.FeedStore;
import io.bellwether.desk.store.MarkStore;
import io.bellwether.desk.store.SearchStore;
import io.bellwether.desk.store.StoryStore;
import io.bellwether.desk.store.ThemeStore;
import io.bellwether.desk.why.AnswerReading;
import io.bellwether.desk.why.PageSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the desk is about, each subject with what it reads and changes: the one place where they are put together.
 *
 * @param routes of all of them
 */
record Subjects(Pages pages, AccessRoutes access, Changes changes, LiveDesk live, List<Routes> routes) {

    /** What people change through the desk. */
    record Changes(MarkDesk marks, FeedDesk feeds, ProfileDesk profiles) {}

    /** @param local whether the desk serves its own machine alone */
    static Subjects over(DataSource source, DeskSettings settings, boolean local) {
        InstantSource clock = InstantSource.system();
        Duration patience = settings.patience();
        DeskStore store = new DeskStore(source, patience);
        AlertStore alerts = new AlertStore(source, patience);
        FeedStore feeds = new FeedStore(source, patience);
        WeeklyReports reports = new WeeklyReports(source, clock, patience);
        MarkDesk marks = new MarkDesk(new MarkStore(source, patience), clock);
        FeedDesk wishes = new FeedDesk(clock);
        ProfileDesk profiles = new ProfileDesk(source, patience, clock);
        LiveDesk live = new LiveDesk(new LiveStore(source, patience), LiveSettings.USUAL);
        AnswerReading.Parts why = new AnswerReading.Parts(
                store,
                feeds,
                () -> profiles.inForce().map(ProfileInForce::profile),
                settings.pages().orElse(PageSource.NONE),
                clock);
        Pages pages = new Pages(clock, settings.zone());
        WholeAnswer whole = new WholeAnswer();
        AccessRoutes access = AccessRoutes.over(new AccessStore(source, patience), local, pages, clock);
        AuditLog audit = access.audit();
        SubscriptionDesk subscriptions = new SubscriptionDesk(store, source, audit, settings.zone());
        List<Routes> routes = List.of(
                access,
                new AlertRoutes(new AlertRoutes.Desk(store, alerts, marks), whole, pages, clock),
                new ArticleRoutes(new ArticleRoutes.Desk(store, marks, audit), whole, pages),
                new StoryRoutes(store, new StoryStore(source, patience), alerts, pages),
                new ThemeRoutes(store, new ThemeStore(source, patience), alerts, pages),
                new SearchRoutes(store, new SearchStore(source, patience), pages, settings.zone()),
                new FeedRoutes(new FeedRoutes.Desk(feeds, wishes, audit), alerts, pages, clock),
                new SubscriptionRoutes(subscriptions, settings.outbox().flatMap(OutboxSettings::mail), pages, clock),
                new ReportRoutes(reports, new ReportArchive(reports, source), settings.zone(), pages),
                new ProfileRoutes(profiles, pages, audit),
                new WhyRoutes(
                        AnswerReading.over(why, source, patience),
                        pages,
                        settings.pages().isPresent()),
                new LiveRoute(live, clock));
        return new Subjects(pages, access, new Changes(marks, wishes, profiles), live, routes);
    }
}
