package io.bellwether.desk.server.feed;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.coverage.Following;
import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.access.ReturnPath;
import io.bellwether.desk.feed.FeedDesk;
import io.bellwether.desk.feed.WantedFeed;
import io.bellwether.desk.feed.WishOutcome;
import io.bellwether.desk.page.Room;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.FormFields;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.Routes;
import io.bellwether.desk.store.FeedStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** Changing which feeds are read. What is wished goes to topic feeds; ingest does it. */
final class FeedChangeRoutes implements Routes {

    private static final int LONGEST_ID = 200;

    private final FeedStore feeds;
    private final FeedDesk desk;
    private final AuditLog audit;

    FeedChangeRoutes(FeedStore feeds, FeedDesk desk, AuditLog audit) {
        this.feeds = feeds;
        this.desk = desk;
        this.audit = audit;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.post("/feeds/{id}/state", this::form);
        routes.post("/api/v1/feeds", this::follow);
        routes.post("/api/v1/feeds/{id}", this::set);
    }

    private void form(Context context) {
        FormFields form = FormFields.read(context, List.of("state", "back"));
        change(context, FeedBody.state(form.text("state")));
        context.redirect(ReturnPath.of(form.text("back"), Room.FEEDS.path()), HttpStatus.SEE_OTHER);
    }

    private void set(Context context) {
        Following state = FeedBody.state(context.bodyAsBytes());
        JsonAnswer.write(context, FeedWishJson.of(change(context, state)));
    }

    private void follow(Context context) {
        WantedFeed wanted = FeedBody.wanted(context.bodyAsBytes());
        wanted.objection().ifPresent(objection -> {
            throw Parameters.bad("This feed cannot be followed", objection);
        });
        JsonAnswer.write(
                context, FeedWishJson.of(follow(context, List.of(wanted)).getFirst()));
    }

    /** What is wanted of a feed from now on. */
    record FeedWishJson(String id, String url, String title, List<String> folder, Following state) {
        static FeedWishJson of(FeedWish wish) {
            return new FeedWishJson(wish.id(), wish.url(), wish.title(), wish.folder(), wish.state());
        }
    }

    /** Follows feeds without an objection, and notes by whom. */
    List<FeedWish> follow(Context context, List<WantedFeed> wanted) {
        List<FeedWish> taken =
                taken(desk.follow(wanted, AccessCheck.visitor(context).name()));
        String subject = taken.size() == 1
                ? subject(taken.getFirst().title(), taken.getFirst().url())
                : taken.size() + " feeds";
        note(context, AuditEntry.Action.FEED_FOLLOWED, subject);
        return taken;
    }

    private FeedWish change(Context context, Following state) {
        String who = AccessCheck.visitor(context).name();
        FeedWish wish = taken(desk.set(known(context), state, who)).getFirst();
        AuditEntry.Action action = switch (state) {
            case FOLLOWED -> AuditEntry.Action.FEED_FOLLOWED;
            case MUTED -> AuditEntry.Action.FEED_MUTED;
            case REMOVED -> AuditEntry.Action.FEED_REMOVED;
        };
        note(context, action, subject(wish.title(), wish.url()));
        return wish;
    }

    private static List<FeedWish> taken(WishOutcome outcome) {
        return switch (outcome) {
            case WishOutcome.Taken(List<FeedWish> wishes) -> wishes;
            case WishOutcome.Off _ ->
                throw new Problem(
                                503,
                                "This desk knows no Kafka to write to",
                                "set KAFKA_BOOTSTRAP_SERVERS and start it again")
                        .thrown();
            case WishOutcome.Failed(String reason) ->
                throw new Problem(
                                503,
                                "The change was not taken: " + reason,
                                "check that Kafka and ingest, which makes topic feeds, run; then try again")
                        .thrown();
        };
    }

    /** What was wished just now of the feed that the address names, or what is stored of it. */
    private FeedWish known(Context context) {
        String id = context.pathParam("id");
        if (id.length() > LONGEST_ID || id.indexOf('\0') >= 0) {
            throw noFeed();
        }
        return desk.wished(id)
                .or(() -> feeds.feed(id)
                        .filter(feed -> FeedWish.objection(feed.url()).isEmpty())
                        .map(FeedDesk::known))
                .orElseThrow(FeedChangeRoutes::noFeed);
    }

    private static Problem.Thrown noFeed() {
        return Problem.notFound("There is no such feed", "see /feeds or /api/v1/feeds for those there are")
                .thrown();
    }

    private static String subject(String title, String url) {
        return title.isBlank() ? url : title + " " + url;
    }

    private void note(Context context, AuditEntry.Action action, String subject) {
        audit.note(new AuditEntry(AccessCheck.visitor(context).name(), AccessCheck.address(context), action, subject));
    }
}
