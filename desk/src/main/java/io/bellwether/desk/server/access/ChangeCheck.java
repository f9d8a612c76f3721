package io.bellwether.desk.server.access;

import io.bellwether.desk.access.RequestOrigin;
import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.route.BodySize;
import io.javalin.http.Context;

/** What holds for every request that changes something, whoever sends it: POST, a body of bounded size, and from the desk's own pages. */
final class ChangeCheck {

    private ChangeCheck() {}

    /** @throws Problem.Thrown with status 411 or 413 when it is not to be taken */
    static void bounds(Context context) {
        long length = context.req().getContentLengthLong();
        if (length < 0) {
            throw new Problem(411, "The request does not say how long it is", "send Content-Length").thrown();
        }
        int most = BodySize.of(context).kilobytes();
        if (length > most * 1024L) {
            throw new Problem(413, "The request is too large", "send at most " + most + " KB").thrown();
        }
    }

    /** @throws Problem.Thrown with status 403 when it comes from elsewhere */
    static void origin(Context context) {
        RequestOrigin origin = new RequestOrigin(
                context.header("Sec-Fetch-Site"),
                context.header("Origin"),
                context.header("Referer"),
                context.header("Host"),
                context.header("Content-Type"));
        origin.objection().ifPresent(objection -> {
            throw new Problem(
                            403,
                            "This change is not taken: " + objection,
                            "use the desk's own page, or JSON from a program; a proxy before the desk must pass on Host")
                    .thrown();
        });
    }
}
