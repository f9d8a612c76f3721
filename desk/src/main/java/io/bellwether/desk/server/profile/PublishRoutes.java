package io.bellwether.desk.server.profile;

import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.profile.Draft;
import io.bellwether.desk.profile.ProfileDesk;
import io.bellwether.desk.profile.ProfileInForce;
import io.bellwether.desk.profile.PublishOutcome;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.FormFields;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** What comes of the draft: its preview, and its way into force. */
final class PublishRoutes implements Routes {

    private static final String DAYS = "days";

    private final ProfileDesk desk;
    private final AuditLog audit;

    PublishRoutes(ProfileDesk desk, AuditLog audit) {
        this.desk = desk;
        this.audit = audit;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.post(DraftRoutes.DRAFT + "/preview", this::preview, Permission.EDIT);
        routes.post(DraftRoutes.DRAFT + "/cancel", this::cancel, Permission.EDIT);
        routes.post(DraftRoutes.DRAFT + "/publish", this::publish, Permission.EDIT);
    }

    private void preview(Context context) {
        FormFields form = FormFields.read(context, List.of(ProfileEditRoutes.REVISION, DAYS));
        long days =
                form.number(DAYS, 1, ProfileDesk.MOST_DAYS, "type a whole number from 1 to " + ProfileDesk.MOST_DAYS);
        ProfileInForce inForce = ProfileRoutes.inForce(desk);
        Draft draft = draft(form, inForce);
        if (!desk.isOn()) {
            throw off();
        }
        if (!desk.tryOut(inForce.profile(), draft, Math.toIntExact(days))) {
            throw new Problem(
                            409,
                            "A preview runs already, and there is one at a time",
                            "wait for it, or end it on /profile/draft")
                    .thrown();
        }
        DraftRoutes.back(context);
    }

    private Draft draft(FormFields form, ProfileInForce inForce) {
        long revision = DraftRoutes.revision(form);
        return desk.draft(inForce.profile().briefing())
                .filter(draft -> draft.revision() == revision)
                .orElseThrow(ProfileEditRoutes::overtaken);
    }

    private void cancel(Context context) {
        FormFields.read(context, List.of());
        desk.cancelPreview();
        DraftRoutes.back(context);
    }

    private void publish(Context context) {
        FormFields form = FormFields.read(context, List.of(ProfileEditRoutes.REVISION));
        String briefing = ProfileRoutes.inForce(desk).profile().briefing();
        String who = AccessCheck.visitor(context).name();
        PublishOutcome.Published published =
                published(desk.publish(briefing, DraftRoutes.revision(form), who), briefing);
        String subject = "%s of %s in the place of %s".formatted(published.version(), briefing, published.former());
        audit.note(new AuditEntry(who, AccessCheck.address(context), AuditEntry.Action.PROFILE_PUBLISH, subject));
        context.redirect("/profile", HttpStatus.SEE_OTHER);
    }

    /** @throws Problem.Thrown for every other outcome */
    private static PublishOutcome.Published published(PublishOutcome outcome, String briefing) {
        return switch (outcome) {
            case PublishOutcome.Published published -> published;
            case PublishOutcome.Overtaken _ -> throw ProfileEditRoutes.overtaken();
            case PublishOutcome.Conflict(String base, String version, Optional<String> who) ->
                throw faster(
                        "Version %s was published meanwhile%s: yours was not".formatted(version, by(who)),
                        "your draft is kept: once the sink has stored that version, see the difference at /profile/history?from=%s&to=%s, and decide on /profile/draft what is to hold"
                                .formatted(base, version));
            case PublishOutcome.Already(String version, String who) ->
                throw faster(
                        "This draft, version %s, was published meanwhile%s".formatted(version, by(Optional.of(who))),
                        "nothing is left to do: it is in force, see /profile");
            case PublishOutcome.Same _ ->
                throw faster(
                        "The draft is what is in force already: nothing was published",
                        "discard it, or change something");
            case PublishOutcome.Busy _ ->
                throw new Problem(
                                503,
                                "Another editor publishes just now: your draft was not published",
                                "the draft is kept: see in a moment at /profile what is in force, then publish it again")
                        .thrown();
            case PublishOutcome.Off _ -> throw off();
            case PublishOutcome.Failed(String reason) ->
                throw new Problem(
                                503,
                                "The draft of %s was not published: %s".formatted(briefing, reason),
                                "the draft is kept: mend that, then publish it again")
                        .thrown();
        };
    }

    private static String by(Optional<String> who) {
        return who.map(name -> " by " + (name.isEmpty() ? "somebody at a desk" : name))
                .orElse(" by a command, or by a desk that was cut off");
    }

    private static Problem.Thrown faster(String error, String remedy) {
        return new Problem(409, error, remedy).thrown();
    }

    private static Problem.Thrown off() {
        return new Problem(
                        503,
                        "This desk knows no Kafka to publish to and preview from",
                        "set KAFKA_BOOTSTRAP_SERVERS and start it again")
                .thrown();
    }
}
