package io.bellwether.desk.server.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.page.DraftFacts;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.profile.Draft;
import io.bellwether.desk.profile.ProfileDesk;
import io.bellwether.desk.profile.ProfileInForce;
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

/** The draft: its page, and what it is to be; what comes of it is in {@link PublishRoutes}. */
final class DraftRoutes implements Routes {

    static final String DRAFT = "/profile/draft";

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
        routes.post(DRAFT + "/discard", this::discard, Permission.EDIT);
        routes.post(DRAFT + "/base", this::rebase, Permission.EDIT);
        routes.post(DRAFT + "/restore", this::restore, Permission.EDIT);
        new PublishRoutes(desk, audit).register(routes);
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

    /** Of the draft that the form was made from; 0 for none. */
    static long revision(FormFields form) {
        return form.number(ProfileEditRoutes.REVISION, 0, Long.MAX_VALUE, "use the desk's own page");
    }

    private static void check(SaveOutcome outcome) {
        if (outcome == SaveOutcome.OVERTAKEN) {
            throw ProfileEditRoutes.overtaken();
        }
    }

    private void note(Context context, AuditEntry.Action action, String subject) {
        audit.note(new AuditEntry(AccessCheck.visitor(context).name(), AccessCheck.address(context), action, subject));
    }

    static void back(Context context) {
        context.redirect(DRAFT, HttpStatus.SEE_OTHER);
    }
}
