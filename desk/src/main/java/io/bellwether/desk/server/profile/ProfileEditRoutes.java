package io.bellwether.desk.server.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.profile.ProfileYaml;
import io.bellwether.desk.access.AuditEntry;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.ProfileFormFacts;
import io.bellwether.desk.page.WholeProfilePage;
import io.bellwether.desk.profile.Draft;
import io.bellwether.desk.profile.EditOutcome;
import io.bellwether.desk.profile.Fault;
import io.bellwether.desk.profile.ProfileDesk;
import io.bellwether.desk.profile.SaveOutcome;
import io.bellwether.desk.profile.ThemeEdit;
import io.bellwether.desk.profile.ThemeForm;
import io.bellwether.desk.profile.WholeEdit;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.FormFields;
import io.bellwether.desk.server.request.PathId;
import io.bellwether.desk.server.route.BodySize;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms by which editors change the draft. */
final class ProfileEditRoutes implements Routes {

    static final String REVISION = "revision";
    private static final String WHOLE = "/profile/whole";
    private static final String THEME = "/profile/themes/{id}";
    private static final String WEIGHT = "weight-";
    private static final String ADDED = "added";
    private static final String ALIASES = "aliases";
    private static final String GATE = "gate";
    private static final String THRESHOLD = "threshold";
    private static final String ALERT_THRESHOLD = "alertThreshold";
    private static final List<String> FIELDS =
            List.of(ProfileRoutes.VERSION, REVISION, ADDED, ALIASES, GATE, THRESHOLD, ALERT_THRESHOLD);
    private static final Pattern WEIGHTS = Pattern.compile(WEIGHT + "[0-9]{1,6}");

    private final ProfileDesk desk;
    private final Pages pages;
    private final AuditLog audit;

    ProfileEditRoutes(ProfileDesk desk, Pages pages, AuditLog audit) {
        this.desk = desk;
        this.pages = pages;
        this.audit = audit;
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, THEME, this::theme, Permission.EDIT);
        routes.post(THEME, this::saveTheme, Permission.EDIT, BodySize.PROFILE);
        Routes.reading(routes, WHOLE, this::whole, Permission.EDIT);
        routes.post(WHOLE, this::saveWhole, Permission.EDIT, BodySize.PROFILE);
    }

    private void theme(Context context) {
        Source source = source();
        HtmlAnswer.write(
                context,
                pages.profileForm(new ProfileFormFacts(source.profile(), theme(context, source), source.revision())));
    }

    private void saveTheme(Context context) {
        Source source = source();
        Theme theme = theme(context, source);
        FormFields fields = FormFields.read(
                context, name -> FIELDS.contains(name) || WEIGHTS.matcher(name).matches(), FIELDS);
        source.check(fields);
        ThemeForm form = form(fields, theme);
        switch (ThemeEdit.apply(source.profile(), theme, form)) {
            case EditOutcome.Edited(Profile edited) -> save(context, source, edited, "theme " + theme.id());
            case EditOutcome.Unchanged _ -> context.redirect(back(source), HttpStatus.SEE_OTHER);
            case EditOutcome.Refused(List<Fault> faults) ->
                refuse(
                        context,
                        pages.profileForm(new ProfileFormFacts(
                                source.profile(), theme, source.revision(), Optional.of(form), faults)));
        }
    }

    private static ThemeForm form(FormFields fields, Theme theme) {
        Map<Integer, String> weights = new HashMap<>();
        for (int place = 0; place < theme.terms().size(); place++) {
            if (fields.has(WEIGHT + place)) {
                weights.put(place, fields.text(WEIGHT + place));
            }
        }
        return new ThemeForm(
                weights,
                fields.text(ADDED),
                fields.text(ALIASES),
                fields.text(GATE),
                fields.text(THRESHOLD),
                fields.text(ALERT_THRESHOLD));
    }

    private void whole(Context context) {
        Source source = source();
        HtmlAnswer.write(
                context,
                pages.wholeProfile(new WholeProfilePage(
                        source.profile().version(),
                        source.revision(),
                        ProfileYaml.write(source.profile()),
                        List.of())));
    }

    private void saveWhole(Context context) {
        Source source = source();
        FormFields fields = FormFields.read(context, List.of(ProfileRoutes.VERSION, REVISION, WholeEdit.FIELD));
        source.check(fields);
        String typed = fields.text(WholeEdit.FIELD).replace("\r\n", "\n");
        switch (WholeEdit.apply(source.profile(), typed)) {
            case EditOutcome.Edited(Profile edited) -> save(context, source, edited, "as text");
            case EditOutcome.Unchanged _ -> context.redirect(back(source), HttpStatus.SEE_OTHER);
            case EditOutcome.Refused(List<Fault> faults) ->
                refuse(
                        context,
                        pages.wholeProfile(new WholeProfilePage(
                                source.profile().version(),
                                source.revision(),
                                typed,
                                faults.stream().map(Fault::reason).toList())));
        }
    }

    private static String back(Source source) {
        return source.revision() > 0 ? DraftRoutes.DRAFT : "/profile";
    }

    private static void refuse(Context context, byte[] page) {
        context.status(HttpStatus.UNPROCESSABLE_CONTENT);
        HtmlAnswer.write(context, page);
    }

    private void save(Context context, Source source, Profile edited, String what) {
        String who = AccessCheck.visitor(context).name();
        if (desk.save(edited, source.base(), source.revision(), who) == SaveOutcome.OVERTAKEN) {
            throw overtaken();
        }
        audit.note(new AuditEntry(
                who,
                AccessCheck.address(context),
                AuditEntry.Action.PROFILE_EDIT,
                "draft %s of %s, %s".formatted(edited.version(), edited.briefing(), what)));
        context.redirect(DraftRoutes.DRAFT, HttpStatus.SEE_OTHER);
    }

    private static Theme theme(Context context, Source source) {
        String id = PathId.read(context, "a theme", "see /profile for those there are");
        return source.profile()
                .theme(id)
                .orElseThrow(() -> Problem.notFound(
                                "The profile has no theme “" + id + "”", "see /profile for those there are")
                        .thrown());
    }

    private Source source() {
        Profile inForce = ProfileRoutes.inForce(desk).profile();
        return desk.draft(inForce.briefing())
                .map(Source::of)
                .orElseGet(() -> new Source(inForce, inForce.version(), 0));
    }

    static Problem.Thrown overtaken() {
        return new Problem(
                        409,
                        "The draft, or the profile in force, has changed since this page was opened: nothing was saved",
                        "go back to see what you typed, open /profile/draft beside it, and make the change there again")
                .thrown();
    }

    /**
     * What an edit changes: the draft, or where there is none the profile in force.
     *
     * @param base version that a draft made of it replaces
     * @param revision of the draft; 0 for none
     */
    private record Source(Profile profile, String base, long revision) {

        static Source of(Draft draft) {
            return new Source(draft.profile(), draft.base(), draft.revision());
        }

        /** Places of terms in a form hold for the profile alone that it was made from. */
        void check(FormFields fields) {
            if (!fields.text(REVISION).equals(Long.toString(revision))
                    || !fields.text(ProfileRoutes.VERSION).equals(profile.version())) {
                throw overtaken();
            }
        }
    }
}
