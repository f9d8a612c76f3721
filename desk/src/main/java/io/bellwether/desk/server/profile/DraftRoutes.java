package io.bellwether.desk.server.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.page.DraftFacts;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.profile.Draft;
import io.bellwether.desk.profile.ProfileDesk;
import io.bellwether.desk.profile.ProfileInForce;
import io.bellwether.desk.profile.PublishOutcome;
import io.bellwether.desk.profile.SaveOutcome;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.FormFields;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The draft: its page, and what can be done with it as a whole. */
final class DraftRoutes implements Routes {

    static final String DRAFT = "/profile/draft";
    private static final String DAYS = "days";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

    private final ProfileDesk desk;
    private final Pages pages;
    private final AuditLog audit;

    DraftRoutes(ProfileDesk desk, Pages pages, AuditLog audit) {
        this.desk = desk;
        this.pages = pages;
        this.audit = audit;
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, DRAFT, this::page);
        routes.post(DRAFT + "/preview", this::preview, Permission.EDIT);
        routes.post(DRAFT + "/cancel", this::cancel, Permission.EDIT);
        routes.post(DRAFT + "/publish", this::publish, Permission.EDIT);
        routes.post(DRAFT + "/discard", this::discard, Permission.EDIT);
        routes.post(DRAFT + "/base", this::rebase, Permission.EDIT);
        routes.post(DRAFT + "/restore", this::restore, Permission.EDIT);
    }

    private void page(Context context) {
        ProfileInForce inForce = ProfileRoutes.inForce(desk);
        Optional<Draft> draft = desk.draft(inForce.profile().briefing());
        HtmlAnswer.write(
                context,
                draft.isEmpty()
                        ? pages.noDraft()
                        : pages.draft(new DraftFacts(
                                inForce,
                                draft.get(),
                                desk.preview(),
                                desk.isOn(),
                                AccessCheck.visitor(context).mayEdit())));
    }

    private void preview(Context context) {
        FormFields form = FormFields.read(context, List.of(ProfileEditRoutes.REVISION, DAYS));
        long days = number(form, DAYS, 1, ProfileDesk.MOST_DAYS);
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
        back(context);
    }

    private void cancel(Context context) {
        FormFields.read(context, List.of());
        desk.cancelPreview();
        back(context);
    }

    private void publish(Context context) {
        FormFields form = FormFields.read(context, List.of(ProfileEditRoutes.REVISION));
        String briefing = briefing();
        String who = AccessCheck.visitor(context).name();
        switch (desk.publish(briefing, revision(form), who)) {
            case PublishOutcome.Published(String version, String former) -> {
                note(
                        context,
                        AuditEntry.Action.PROFILE_PUBLISH,
                        "%s of %s in the place of %s".formatted(version, briefing, former));
                context.redirect("/profile", HttpStatus.SEE_OTHER);
            }
            case PublishOutcome.Overtaken _ -> throw ProfileEditRoutes.overtaken();
            case PublishOutcome.Conflict(String version) ->
                throw new Problem(
                                409,
                                "Version " + version
                                        + " came into force since the draft was begun: nothing was published",
                                "look at the draft again once the sink has stored that version, and decide there what is to hold")
                        .thrown();
            case PublishOutcome.Same _ ->
                throw new Problem(
                                409,
                                "The draft is what is in force already: nothing was published",
                                "discard it, or change something")
                        .thrown();
            case PublishOutcome.Off _ -> throw off();
            case PublishOutcome.Failed(String reason) ->
                throw new Problem(
                                503,
                                "The draft was not published: " + reason,
                                "the draft is kept: mend that, then publish it again")
                        .thrown();
        }
    }

    private void discard(Context context) {
        FormFields form = FormFields.read(context, List.of(ProfileEditRoutes.REVISION));
        String briefing = briefing();
        check(desk.discard(briefing, revision(form)));
        note(context, AuditEntry.Action.PROFILE_DISCARD, "draft of " + briefing);
        context.redirect("/profile", HttpStatus.SEE_OTHER);
    }

    private void rebase(Context context) {
        FormFields form = FormFields.read(context, List.of(ProfileEditRoutes.REVISION, ProfileRoutes.VERSION));
        ProfileInForce inForce = ProfileRoutes.inForce(desk);
        String seen = form.text(ProfileRoutes.VERSION);
        if (!seen.equals(inForce.profile().version())) {
            throw ProfileEditRoutes.overtaken();
        }
        String who = AccessCheck.visitor(context).name();
        check(desk.rebase(inForce.profile().briefing(), revision(form), seen, who));
        note(context, AuditEntry.Action.PROFILE_EDIT, "draft of %s held against %s".formatted(briefing(), seen));
        back(context);
    }

    private void restore(Context context) {
        FormFields form = FormFields.read(context, List.of(ProfileEditRoutes.REVISION, ProfileRoutes.VERSION));
        ProfileInForce inForce = ProfileRoutes.inForce(desk);
        Profile former = ProfileRoutes.stored(desk, form.text(ProfileRoutes.VERSION));
        if (!former.briefing().equals(inForce.profile().briefing())) {
            throw Problem.badRequest(
                            "Version " + former.version() + " is of another briefing, " + former.briefing(),
                            "choose one of /profile/history")
                    .thrown();
        }
        String who = AccessCheck.visitor(context).name();
        check(desk.save(former, inForce.profile().version(), revision(form), who));
        note(
                context,
                AuditEntry.Action.PROFILE_EDIT,
                "draft of %s is version %s".formatted(briefing(), former.version()));
        back(context);
    }

    private String briefing() {
        return ProfileRoutes.inForce(desk).profile().briefing();
    }

    private Draft draft(FormFields form, ProfileInForce inForce) {
        long revision = revision(form);
        return desk.draft(inForce.profile().briefing())
                .filter(draft -> draft.revision() == revision)
                .orElseThrow(ProfileEditRoutes::overtaken);
    }

    private static long revision(FormFields form) {
        return number(form, ProfileEditRoutes.REVISION, 0, Long.MAX_VALUE);
    }

    private static long number(FormFields form, String field, long least, long most) {
        String text = form.text(field).strip();
        long number = NUMBER.matcher(text).matches() ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            throw Problem.badRequest(
                            "The form's field %s is “%s”".formatted(field, text),
                            field.equals(DAYS)
                                    ? "type a whole number from %d to %d".formatted(least, most)
                                    : "use the desk's own page")
                    .thrown();
        }
        return number;
    }

    private static void check(SaveOutcome outcome) {
        if (outcome == SaveOutcome.OVERTAKEN) {
            throw ProfileEditRoutes.overtaken();
        }
    }

    private static Problem.Thrown off() {
        return new Problem(
                        503,
                        "This desk knows no Kafka to publish to and preview from",
                        "set KAFKA_BOOTSTRAP_SERVERS and start it again")
                .thrown();
    }

    private void note(Context context, AuditEntry.Action action, String subject) {
        audit.note(new AuditEntry(AccessCheck.visitor(context).name(), AccessCheck.address(context), action, subject));
    }

    private static void back(Context context) {
        context.redirect(DRAFT, HttpStatus.SEE_OTHER);
    }
}
