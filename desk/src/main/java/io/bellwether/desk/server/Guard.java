package io.bellwether.desk.server;

import io.bellwether.desk.server.answer.Problem;
import io.javalin.http.Context;
import java.util.Map;

/** What holds for every request: from this machine where the desk is for it alone, and nothing active in a page but the desk's own file. */
final class Guard {

    /** Sent with every answer; see OWASP Secure Headers Project. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            // To no other site; with no-referrer browsers would not say either that a form is the desk's own (Fetch
            // Standard, 3.2).
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cache-Control",
            "private, no-cache");

    /** The server would take its value for the method: a form elsewhere could then make a GET a change. */
    private static final String OTHER_METHOD = "X-HTTP-Method-Override";

    private final boolean loopback;

    Guard(boolean loopback) {
        this.loopback = loopback;
    }

    void check(Context context) {
        HEADERS.forEach(context::header);
        if (context.header(OTHER_METHOD) != null) {
            throw Problem.badRequest(
                            "The request names its method in a header (" + OTHER_METHOD + ")",
                            "leave that header out, and send the method itself")
                    .thrown();
        }
        if (loopback && !HostCheck.isLoopback(context.header("Host"))) {
            throw new Problem(
                            403,
                            "This desk serves its own machine only, and the request asks for another name",
                            "open it as http://127.0.0.1 or http://localhost with its port; to serve others, start it with another host")
                    .thrown();
        }
    }
}
