package io.bellwether.desk.server.route;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;

/** What a route asks of whoever uses it; one that says nothing asks {@link #READ} of reading and {@link #EDIT} of changing. */
public enum Permission implements RouteRole {
    /** Nothing: the login itself, its style, health. */
    NONE,
    /** Nothing but the secret in the address: what comes need not be of the desk's own pages, as with the one click of RFC 8058. */
    BY_SECRET,
    /** An account, where the desk has any. */
    READ,
    /** One that may change. */
    EDIT;

    /** What the route that the request takes asks. */
    public static Permission of(Context context) {
        return context.routeRoles().stream()
                .filter(Permission.class::isInstance)
                .map(Permission.class::cast)
                .findFirst()
                .orElse(context.method().equals(HandlerType.POST) ? EDIT : READ);
    }
}
