package io.bellwether.ingest.hostile;

import static io.bellwether.article.coverage.Outcome.FETCHED;
import static io.bellwether.ingest.hostile.Behaviour.answering;
import static io.bellwether.ingest.hostile.Behaviour.endlessly;
import static io.bellwether.ingest.hostile.Behaviour.latin;
import static io.bellwether.ingest.hostile.Behaviour.raw;
import static io.bellwether.ingest.hostile.Behaviour.whole;
import static io.bellwether.ingest.hostile.Fault.either;
import static io.bellwether.ingest.hostile.Fault.ending;
import static io.bellwether.ingest.hostile.Fault.failing;

import java.time.Duration;
import java.util.List;

/** What can be wrong before the body. */
final class HeadFaults {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration SLOWLY = Duration.ofMillis(100);

    private HeadFaults() {}

    static List<Fault> all() {
        return List.of(
                failing("head: garbage for a status line", raw("\u0000\u00FF\u0013 go away\r\n\r\n")),
                failing("head: HTTP/0.9, a body at once", raw(Feeds.TEXT)),
                either("head: HTTP/9.9", raw("HTTP/9.9 200 OK\r\n\r\n" + Feeds.TEXT)),
                either("head: ICY 200 OK", raw("ICY 200 OK\r\n\r\n" + Feeds.TEXT)),
                failing("head: status abc", raw("HTTP/1.1 abc OK\r\n\r\n" + Feeds.TEXT)),
                failing("head: status 0", raw("HTTP/1.1 0 OK\r\n\r\n" + Feeds.TEXT)),
                failing("head: status 20000", raw("HTTP/1.1 20000 OK\r\n\r\n" + Feeds.TEXT)),
                failing("head: another protocol (SSH)", raw("SSH-2.0-OpenSSH_9.9\r\n")),
                either("head: bare line feeds", raw("HTTP/1.1 200 OK\n\n" + Feeds.TEXT)),
                failing("head: empty lines without end", answering(out -> endlessly(out, "\r\n", AT_ONCE))),
                failing("head: a status line without end", answering(out -> {
                    out.write(latin("HTTP/1.1 200 "));
                    endlessly(out, "x".repeat(4_096), AT_ONCE);
                })),
                failing("head: a flood of headers", answering(out -> {
                    out.write(latin("HTTP/1.1 200 OK\r\n"));
                    endlessly(out, "X: y\r\n", AT_ONCE);
                })),
                failing("head: one header without end", answering(out -> {
                    out.write(latin("HTTP/1.1 200 OK\r\nX: "));
                    endlessly(out, "y".repeat(4_096), AT_ONCE);
                })),
                failing("head: a folded header without end", answering(out -> {
                    out.write(latin("HTTP/1.1 200 OK\r\nX: y"));
                    endlessly(out, "\r\n y", AT_ONCE);
                })),
                failing("head: slow headers", answering(out -> {
                    out.write(latin("HTTP/1.1 200 OK\r\n"));
                    endlessly(out, "X: y\r\n", SLOWLY);
                })),
                failing("head: a slow status line", answering(out -> endlessly(out, "H", SLOWLY))),
                failing(
                        "head: a flood of 100 Continue",
                        answering(out -> endlessly(out, "HTTP/1.1 100 Continue\r\n\r\n", AT_ONCE))),
                failing(
                        "head: 103 Early Hints now and then",
                        answering(out -> endlessly(out, "HTTP/1.1 103 Early Hints\r\n\r\n", SLOWLY))),
                either("head: a header without a colon", raw("HTTP/1.1 200 OK\r\nnonsense\r\n\r\n" + Feeds.TEXT)),
                either("head: NUL in a header", raw("HTTP/1.1 200 OK\r\nX: a\u0000b\r\n\r\n" + Feeds.TEXT)),
                either(
                        "head: a lie about the ETag, 100 KB",
                        raw("HTTP/1.1 200 OK\r\nETag: \"" + "e".repeat(100_000) + "\"\r\n\r\n" + Feeds.TEXT)),
                ending(
                        "head: an ETag with control characters",
                        FETCHED,
                        whole("200 OK\r\nETag: \"a\u0001b\"", Feeds.WHOLE)),
                ending(
                        "head: cookies that track",
                        FETCHED,
                        whole("200 OK" + "\r\nSet-Cookie: id=77; Domain=hostile.test; Path=/".repeat(50), Feeds.WHOLE)),
                ending(
                        "head: freshness for a century",
                        FETCHED,
                        whole("200 OK\r\nCache-Control: max-age=999999999\r\nAge: -5", Feeds.WHOLE)),
                failing(
                        "head: a Content-Length of letters",
                        raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + Feeds.TEXT)),
                failing(
                        "head: a Content-Length below zero",
                        raw("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n" + Feeds.TEXT)),
                failing(
                        "head: a Content-Length of thirty digits",
                        raw("HTTP/1.1 200 OK\r\nContent-Length: " + "9".repeat(30) + "\r\n\r\n" + Feeds.TEXT)),
                either(
                        "head: two lengths that differ",
                        raw("HTTP/1.1 200 OK\r\nContent-Length: 20\r\nContent-Length: 900\r\n\r\n" + Feeds.TEXT)),
                failing(
                        "head: an unknown Transfer-Encoding",
                        raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: cow\r\n\r\n" + Feeds.TEXT)));
    }
}
