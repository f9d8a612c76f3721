package io.bellwether.ingest.hostile;

import static io.bellwether.article.coverage.Outcome.FAILED;
import static io.bellwether.article.coverage.Outcome.GONE;
import static io.bellwether.article.coverage.Outcome.NOT_MODIFIED;
import static io.bellwether.article.coverage.Outcome.THROTTLED;
import static io.bellwether.ingest.hostile.Behaviour.raw;
import static io.bellwether.ingest.hostile.Behaviour.whole;
import static io.bellwether.ingest.hostile.Fault.ending;
import static io.bellwether.ingest.hostile.Fault.failing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Answers that are none, and what comes with them. */
final class StatusFaults {

    private static final byte[] PAGE =
            "<html><body>Something went wrong</body></html>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = {};

    private StatusFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        for (String status : List.of(
                "204 No Content",
                "205 Reset Content",
                "206 Partial Content",
                "300 Multiple Choices",
                "305 Use Proxy",
                "400 Bad Request",
                "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"x\"",
                "402 Payment Required",
                "403 Forbidden",
                "404 Not Found",
                "407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"",
                "408 Request Timeout",
                "418 I'm a teapot",
                "451 Unavailable For Legal Reasons",
                "500 Internal Server Error",
                "502 Bad Gateway",
                "504 Gateway Timeout",
                "530 Origin Is Down",
                "999 Denied")) {
            faults.add(ending("status " + status.substring(0, 3), FAILED, whole(status, PAGE)));
        }
        faults.add(ending("status 410", GONE, whole("410 Gone", PAGE)));
        faults.add(ending("status 304 though there is news", NOT_MODIFIED, raw("304 Not Modified", NOTHING)));
        faults.add(ending("status 304 with a body", NOT_MODIFIED, whole("304 Not Modified", PAGE)));
        for (String retryAfter : List.of(
                "0", "-5", "99999999999999999999", "soon", "Thu, 01 Jan 1970 00:00:00 GMT", "Mon, 32 Foo 2026")) {
            faults.add(ending(
                    "status 429, Retry-After " + retryAfter,
                    THROTTLED,
                    whole("429 Too Many Requests\r\nRetry-After: " + retryAfter, PAGE)));
        }
        faults.add(ending("status 503, without Retry-After", THROTTLED, whole("503 Service Unavailable", PAGE)));
        faults.add(ending(
                "status 503, Retry-After in 2099",
                THROTTLED,
                whole("503 Service Unavailable\r\nRetry-After: Thu, 01 Jan 2099 00:00:00 GMT", PAGE)));
        faults.add(failing("status 101 unasked", raw("101 Switching Protocols\r\nUpgrade: h2c", PAGE)));
        return faults;
    }
}
