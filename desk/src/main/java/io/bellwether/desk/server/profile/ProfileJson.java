package io.bellwether.desk.server.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.desk.profile.Draft;
import io.bellwether.desk.profile.ProfileDesk;
import io.bellwether.desk.profile.ProfileInForce;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.Parameters;
import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The profile for programs, as it is on topic profiles. */
final class ProfileJson implements Routes {

    private final ProfileDesk desk;

    ProfileJson(ProfileDesk desk) {
        this.desk = desk;
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, "/api/v1/profile", this::profile);
        Routes.reading(routes, "/api/v1/profile/draft", this::draft);
        Routes.reading(routes, "/api/v1/profile/versions", this::versions);
    }

    /** @param since when it was published; absent for a version that is not in force */
    private record Held(boolean inForce, @Nullable Instant since, Profile profile) {}

    private record DraftHeld(String base, long revision, String who, Instant changed, Profile profile) {}

    private record Versions(List<Version> versions) {}

    /** @param who absent for what a command published; former likewise */
    private record Version(
            String version,
            Instant published,
            @Nullable String who,
            @Nullable String former,
            boolean stored) {}

    private void profile(Context context) {
        Map<String, List<String>> parameters = Parameters.of(context);
        Parameters.check(parameters, List.of(ProfileRoutes.VERSION));
        ProfileInForce inForce = ProfileRoutes.inForce(desk);
        Profile profile = Parameters.value(parameters, ProfileRoutes.VERSION)
                .map(version -> ProfileRoutes.stored(desk, version))
                .orElse(inForce.profile());
        boolean holds = profile.version().equals(inForce.profile().version());
        JsonAnswer.write(context, new Held(holds, holds ? inForce.since() : null, profile));
    }

    private void draft(Context context) {
        Parameters.check(Parameters.of(context), List.of());
        Draft draft = desk.draft(ProfileRoutes.inForce(desk).profile().briefing())
                .orElseThrow(() -> Problem.notFound(
                                "There is no draft of the profile", "see /api/v1/profile for what is in force")
                        .thrown());
        JsonAnswer.write(
                context, new DraftHeld(draft.base(), draft.revision(), draft.who(), draft.changed(), draft.profile()));
    }

    private void versions(Context context) {
        Parameters.check(Parameters.of(context), List.of());
        JsonAnswer.write(
                context,
                new Versions(
                        desk.publications(ProfileRoutes.inForce(desk).profile().briefing()).stream()
                                .map(one -> new Version(
                                        one.version(),
                                        one.when(),
                                        one.who().orElse(null),
                                        one.former().orElse(null),
                                        one.stored()))
                                .toList()));
    }
}
