package io.bellwether.desk.server;

import io.bellwether.desk.server.route.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The API described in OpenAPI 3.1; a test holds it against the routes and their answers. */
final class OpenApi implements Routes {

    private final byte[] description = read();

    @Override
    public void register(RoutesConfig routes) {
        Routes.reading(routes, "/api/v1/openapi.json", this::send);
    }

    private void send(Context context) {
        context.contentType("application/json; charset=utf-8").result(description);
    }

    private static byte[] read() {
        try (InputStream stream = OpenApi.class.getResourceAsStream("openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("this build lacks openapi.json");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read openapi.json", unreadable);
        }
    }
}
