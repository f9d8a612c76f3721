package io.bellwether.desk.server.route;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** The ways in that a subject gives to the server. One that names no {@link Permission} asks the usual one. */
public interface Routes {

    /** Adds them to the server's; called once, before it starts. */
    void register(RoutesConfig routes);

    /** A way in for reading: GET, and HEAD like it. */
    static void reading(RoutesConfig routes, String path, Handler handler, Permission... permission) {
        routes.get(path, handler, permission);
        routes.head(path, handler, permission);
    }
}
