package io.bellwether.desk.server.route;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.stream.Stream;

/** How much a request that changes something may send; a route that says nothing takes {@link #USUAL}. */
public enum BodySize implements RouteRole {
    /** A form or a JSON object. */
    USUAL(64),
    /** A list of thousands of feeds. */
    LIST(2 * 1024),
    /** A whole profile as text, every third character of which a form writes as three. */
    PROFILE(4 * 1024);

    private final int kilobytes;

    BodySize(int kilobytes) {
        this.kilobytes = kilobytes;
    }

    /** What the route that the request takes allows. */
    public static BodySize of(Context context) {
        return context.routeRoles().stream()
                .filter(BodySize.class::isInstance)
                .map(BodySize.class::cast)
                .findFirst()
                .orElse(USUAL);
    }

    /** What the largest of them takes, in bytes. */
    public static int most() {
        return Stream.of(values()).mapToInt(BodySize::kilobytes).max().orElseThrow() * 1024;
    }

    /** In kilobytes of 1,024 bytes. */
    public int kilobytes() {
        return kilobytes;
    }
}
