package io.bellwether.desk.server.alert;

import io.bellwether.desk.server.answer.Problem;
import io.bellwether.desk.server.request.Parameters;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps in a cookie until when the reader has seen all: only when the reader says so, and only that. */
final class SeenRoute {

    private static final String COOKIE = "bellwether-seen";
    private static final String UNTIL = "until";
    private static final Duration YEAR = Duration.ofDays(365);

    private final InstantSource clock;

    SeenRoute(InstantSource clock) {
        this.clock = clock;
    }

    /** Until when the reader has seen all; empty before the reader said so. */
    static Optional<Instant> until(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE)).flatMap(Parameters::time);
    }

    /** Another site must not say it in the reader's name: browsers tell where a request comes from (Fetch Metadata, W3C). */
    void mark(Context context) {
        String from = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("none");
        if (!from.equals("none") && !from.equals("same-origin")) {
            throw new Problem(403, "Only the desk's own pages may say what was seen", "open / and say it there")
                    .thrown();
        }
        Map<String, List<String>> parameters = Parameters.of(context);
        Parameters.check(parameters, List.of(UNTIL));
        Instant until = Parameters.value(parameters, UNTIL)
                .flatMap(Parameters::time)
                .orElseThrow(() -> Parameters.bad(
                        "Parameter until is no time", "use a time in UTC, such as 2026-01-12T10:00:00Z"));
        Instant now = clock.instant();
        context.cookie(cookie(until.isAfter(now) ? now : until));
        context.redirect("/", HttpStatus.SEE_OTHER);
    }

    private static Cookie cookie(Instant until) {
        return new Cookie(COOKIE, until.toString(), "/", (int) YEAR.toSeconds(), false, true, null, SameSite.STRICT);
    }
}
