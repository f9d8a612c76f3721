package io.bellwether.desk.server;

import io.bellwether.article.stage.Health;
import io.bellwether.desk.server.access.AccessCheck;
import io.bellwether.desk.server.answer.JsonAnswer;
import io.bellwether.desk.server.route.Permission;
import io.bellwether.desk.server.route.ProgramPath;
import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells how all parts are: 200 while each does its work, 503 when one does not. Needs no account, for what watches over it has none. */
final class HealthRoute implements Routes {

    private final Supplier<Map<String, Health>> parts;
    private final AccessCheck access;

    HealthRoute(Supplier<Map<String, Health>> parts, AccessCheck access) {
        this.parts = parts;
        this.access = access;
    }

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, ProgramPath.HEALTH, this::health, Permission.NONE);
    }

    private void health(Context context) {
        List<PartJson> states = new TreeMap<>(parts.get())
                .entrySet().stream()
                        .map(part -> PartJson.of(part.getKey(), part.getValue()))
                        .toList();
        boolean down = states.stream().anyMatch(part -> part.state().equals("down"));
        boolean degraded = states.stream().anyMatch(part -> part.state().equals("degraded"));
        context.status(down ? 503 : 200).header("Cache-Control", "no-store");
        boolean known = access.evenWithoutStore(context).mayRead();
        JsonAnswer.write(
                context,
                new HealthJson(
                        down ? "down" : degraded ? "degraded" : "up",
                        known ? states : states.stream().map(PartJson::briefly).toList()));
    }

    /** All parts: the worst of their states, and each; strangers are told no more than the states. */
    record HealthJson(String state, List<PartJson> parts) {}

    /** One part; the texts that its state does not have are absent. */
    record PartJson(
            String name,
            String state,
            @Nullable String detail,
            @Nullable String reason,
            @Nullable String remedy) {

        PartJson briefly() {
            return new PartJson(name, state, null, null, null);
        }

        static PartJson of(String name, Health health) {
            return switch (health) {
                case Health.Up(String detail) -> new PartJson(name, "up", detail, null, null);
                case Health.Degraded(String reason, String remedy) ->
                    new PartJson(name, "degraded", null, reason, remedy);
                case Health.Down(String reason, String remedy) -> new PartJson(name, "down", null, reason, remedy);
            };
        }
    }
}
