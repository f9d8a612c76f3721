package io.bellwether.ingest.hostile;

import static io.bellwether.article.coverage.Outcome.FETCHED;
import static io.bellwether.ingest.hostile.Behaviour.answering;
import static io.bellwether.ingest.hostile.Behaviour.endlessly;
import static io.bellwether.ingest.hostile.Behaviour.latin;
import static io.bellwether.ingest.hostile.Behaviour.raw;
import static io.bellwether.ingest.hostile.Behaviour.repeated;
import static io.bellwether.ingest.hostile.Behaviour.reset;
import static io.bellwether.ingest.hostile.Behaviour.whole;
import static io.bellwether.ingest.hostile.Fault.either;
import static io.bellwether.ingest.hostile.Fault.ending;
import static io.bellwether.ingest.hostile.Fault.failing;

import io.bellwether.ingest.hostile.Behaviour.Repeated;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;

/** What can be wrong with the carrying of a body. */
final class BodyFaults {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration SLOWLY = Duration.ofMillis(100);
    /** Says it is another answer than the one before; to believe it before the body is whole loses items. */
    private static final String OK = "HTTP/1.1 200 OK\r\nETag: \"after\"\r\n";

    private static final String CHUNKED = OK + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String CHUNK = Integer.toHexString(Feeds.TEXT.length()) + "\r\n" + Feeds.TEXT + "\r\n";

    private BodyFaults() {}

    static List<Fault> all() {
        return List.of(
                failing("body: drips", answering(out -> {
                    out.write(latin(OK + "\r\n" + Feeds.START));
                    endlessly(out, " ", SLOWLY);
                })),
                failing("body: falls silent", answering(out -> {
                    out.write(latin(OK + "\r\n" + Feeds.START));
                    out.flush();
                    Thread.sleep(Behaviour.FOR_EVER);
                })),
                failing("body: falls silent before its last byte", answering(out -> {
                    out.write(latin(OK + "Content-Length: " + (Feeds.WHOLE.length + 1) + "\r\n\r\n" + Feeds.TEXT));
                    out.flush();
                    Thread.sleep(Behaviour.FOR_EVER);
                })),
                failing("body: reset in its midst", BodyFaults::resetInMidst),
                failing("body: shorter than its length", raw(OK + "Content-Length: 9000\r\n\r\n" + Feeds.TEXT)),
                either(
                        "body: longer than its length",
                        raw(OK.replace("after", "cut") + "Content-Length: 60\r\n\r\n" + Feeds.TEXT)),
                failing("body: no end", answering(out -> {
                    out.write(latin(OK + "\r\n" + Feeds.START));
                    endlessly(out, Feeds.item("again").repeat(50), AT_ONCE);
                })),
                failing("body: empty", whole("200 OK\r\nETag: \"after\"", new byte[0])),
                failing("body: blank", whole("200 OK\r\nETag: \"after\"", latin(" ".repeat(5_000)))),
                failing(
                        "body: 11 MB of a good feed",
                        repeated(
                                "200 OK\r\nETag: \"after\"",
                                new Repeated(Feeds.START, Feeds.item("more"), 170_000, Feeds.END))),
                failing("chunks: no last one", raw(CHUNKED + CHUNK)),
                failing("chunks: no end", answering(out -> {
                    out.write(latin(CHUNKED));
                    endlessly(out, "1000\r\n" + "x".repeat(4_096) + "\r\n", AT_ONCE);
                })),
                failing("chunks: one byte each, no end", answering(out -> {
                    out.write(latin(CHUNKED));
                    endlessly(out, "1\r\nx\r\n".repeat(1_000), AT_ONCE);
                })),
                failing("chunks: a size of garbage", raw(CHUNKED + "zz\r\n" + Feeds.TEXT)),
                failing("chunks: a size below zero", raw(CHUNKED + "-1\r\n" + Feeds.TEXT)),
                failing("chunks: a size beyond all numbers", raw(CHUNKED + "f".repeat(20) + "\r\n" + Feeds.TEXT)),
                failing("chunks: a size larger than the chunk", raw(CHUNKED + "ffff\r\n" + Feeds.TEXT)),
                failing("chunks: a size smaller than the chunk", raw(CHUNKED + "5\r\n" + Feeds.TEXT + "\r\n0\r\n\r\n")),
                failing("chunks: an extension without end", answering(out -> {
                    out.write(latin(CHUNKED + "5;"));
                    endlessly(out, "a=b;".repeat(1_000), AT_ONCE);
                })),
                failing("chunks: a flood of trailers", answering(out -> {
                    out.write(latin(CHUNKED + CHUNK + "0\r\n"));
                    endlessly(out, "X: y\r\n".repeat(500), AT_ONCE);
                })),
                failing("chunks: one trailer without end", answering(out -> {
                    out.write(latin(CHUNKED + CHUNK + "0\r\nX: "));
                    endlessly(out, "y".repeat(4_096), AT_ONCE);
                })),
                either(
                        "chunks: a length beside them",
                        raw(CHUNKED.replace("after", "cut").replace("Transfer", "Content-Length: 30\r\nTransfer")
                                + CHUNK + "0\r\n\r\n")),
                ending(
                        "chunks: bytes after the last",
                        FETCHED,
                        raw(CHUNKED.replace("after", "cut") + CHUNK + "0\r\n\r\nHTTP/1.1 200 OK\r\n\r\nsmuggled")));
    }

    private static void resetInMidst(Socket socket) throws IOException {
        Behaviour.request(socket.getInputStream());
        socket.getOutputStream().write(latin(OK + "Content-Length: 9000\r\n\r\n" + Feeds.TEXT));
        socket.getOutputStream().flush();
        reset(socket);
    }
}
