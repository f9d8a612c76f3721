package io.bellwether.desk.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Map;

/** What holds for every request: from this machine where the desk is for it alone, only reading, and nothing active in a page. */
final class Guard {

    /** Sent with every answer; see OWASP Secure Headers Project. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "private, no-cache");

    private final boolean loopback;

    Guard(boolean loopback) {
        this.loopback = loopback;
    }

    void check(Context context) {
        HEADERS.forEach(context::header);
        if (loopback && !HostCheck.isLoopback(context.header("Host"))) {
            throw new Problem(
                            403,
                            "This desk serves its own machine only, and the request asks for another name",
                            "open it as http://127.0.0.1 or http://localhost with its port; to serve others, start it with another host")
                    .thrown();
        }
        if (!context.method().equals(HandlerType.GET) && !context.method().equals(HandlerType.HEAD)) {
            context.header("Allow", "GET, HEAD");
            throw new Problem(405, "The desk is only for reading", "use GET or HEAD").thrown();
        }
    }
}
