package io.bellwether.desk.server.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.classify.profile.ProfileYaml;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.page.HistoryFacts;
import io.bellwether.desk.page.Pages;
import io.bellwether.desk.page.ProfileFacts;
import io.bellwether.desk.profile.Draft;
import io.bellwether.desk.profile.ProfileDesk;
import io.bellwether.desk.profile.ProfileInForce;
import io.bellwether.desk.profile.Publication;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.HtmlAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.request.PathId;
import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The profile's room: what is in force, what was, and the ways to change it, which are in {@link ProfileEditRoutes} and {@link DraftRoutes}. */
public final class ProfileRoutes implements Routes {

    static final String VERSION = "version";
    /** Stands for a version where the draft is meant. */
    static final String DRAFT = "draft";

    private static final String FROM = "from";
    private static final String TO = "to";

    private final ProfileDesk desk;
    private final Pages pages;
    private final AuditLog audit;

    /** Those of that desk. */
    public ProfileRoutes(ProfileDesk desk, Pages pages, AuditLog audit) {
        this.desk = desk;
        this.pages = pages;
        this.audit = audit;
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, "/profile", this::page);
        Routes.reading(routes, "/profile.yaml", this::yaml);
        Routes.reading(routes, "/profile/versions/{id}", this::version);
        Routes.reading(routes, "/profile/history", this::history);
        new ProfileEditRoutes(desk, pages, audit).register(routes);
        new DraftRoutes(desk, pages, audit).register(routes);
        new ProfileJson(desk).register(routes);
    }

    private void page(Context context) {
        Optional<ProfileInForce> inForce = desk.inForce();
        HtmlAnswer.write(
                context, inForce.isPresent() ? pages.profile(facts(context, inForce.get())) : pages.noProfile());
    }

    private void version(Context context) {
        ProfileInForce inForce = inForce(desk);
        String id = PathId.read(context, "a version", "see /profile/history for those there are");
        HtmlAnswer.write(context, pages.profileVersion(facts(context, inForce), stored(desk, id)));
    }

    private ProfileFacts facts(Context context, ProfileInForce inForce) {
        String briefing = inForce.profile().briefing();
        Optional<Publication> onTheWay = desk.publications(briefing).stream()
                .limit(1)
                .filter(last -> last.when().isAfter(inForce.since())
                        && !last.version().equals(inForce.profile().version()))
                .findFirst();
        return new ProfileFacts(
                inForce,
                desk.draft(briefing),
                onTheWay,
                AccessCheck.visitor(context).mayEdit());
    }

    private void history(Context context) {
        Map<String, List<String>> parameters = Parameters.of(context);
        Parameters.check(parameters, List.of(FROM, TO));
        ProfileInForce inForce = inForce(desk);
        HtmlAnswer.write(
                context,
                pages.profileHistory(new HistoryFacts(
                        inForce,
                        desk.publications(inForce.profile().briefing()),
                        Parameters.value(parameters, FROM).map(version -> stored(desk, version)),
                        Parameters.value(parameters, TO).map(version -> stored(desk, version)))));
    }

    private void yaml(Context context) {
        Map<String, List<String>> parameters = Parameters.of(context);
        Parameters.check(parameters, List.of(VERSION));
        String version = Parameters.value(parameters, VERSION).orElse("");
        Profile profile = version.isEmpty() ? inForce(desk).profile() : known(version);
        context.contentType("application/yaml; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"profile.yaml\"")
                .result(ProfileYaml.write(profile).getBytes(StandardCharsets.UTF_8));
    }

    /** The draft's version is stored nowhere else. */
    private Profile known(String version) {
        Optional<Draft> draft = desk.draft(inForce(desk).profile().briefing())
                .filter(one ->
                        version.equals(DRAFT) || version.equals(one.profile().version()));
        return draft.isPresent() ? draft.get().profile() : stored(desk, version);
    }

    /** @throws Problem.Thrown with status 404 where no profile is in force */
    static ProfileInForce inForce(ProfileDesk desk) {
        return desk.inForce()
                .orElseThrow(() -> Problem.notFound(
                                "No profile is in force that can be shown",
                                "start classify with --briefing FILE or --profile FILE, and the sink that stores it")
                        .thrown());
    }

    /** @throws Problem.Thrown with status 404 where the store does not have it */
    static Profile stored(ProfileDesk desk, String version) {
        return Optional.of(version)
                .filter(text -> text.length() <= 200 && text.indexOf('\0') < 0)
                .flatMap(desk::version)
                .orElseThrow(() -> Problem.notFound(
                                "There is no version “" + version + "” of the profile that can be shown",
                                "see /profile/history for those there are")
                        .thrown());
    }
}
