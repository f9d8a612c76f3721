package io.bellwether.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.bellwether.ingest.fetch.FetchResult.Failed;
import io.bellwether.ingest.fetch.FetchResult.Fetched;
import io.bellwether.ingest.fetch.FetchResult.Gone;
import io.bellwether.ingest.fetch.FetchResult.Moved;
import io.bellwether.ingest.fetch.FetchResult.NotModified;
import io.bellwether.ingest.fetch.FetchResult.Throttled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a server can fail us, over real sockets. */
@Timeout(60)
class HostileServerIT {

    private static final byte[] FEED = "<rss version='2.0'><channel/></rss>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = {};
    private static final int LIMIT = 1_000_000;

    private RawServer server = RawServer.start();
    private FeedFetch fetch = client(Duration.ofSeconds(20), NameLookup.SYSTEM);

    @BeforeEach
    void start() {
        server = RawServer.start();
        fetch = client(Duration.ofSeconds(20), NameLookup.SYSTEM);
    }

    @AfterEach
    void stop() throws IOException {
        fetch.close();
        server.close();
    }

    /** A client to which 127.0.0.2 is private and all else public. */
    private static FeedFetch client(Duration deadline, NameLookup lookup) {
        FetchLimits limits = new FetchLimits(deadline, LIMIT);
        CheckedResolver resolver =
                new CheckedResolver(lookup, address -> !address.equals(InetAddress.ofLiteral("127.0.0.2")));
        return new FeedFetch(
                new FeedExchange(
                        FeedHttpClient.create(new FeedHttpClient.Wiring(resolver), "Bellwether/test"),
                        limits,
                        InstantSource.system()),
                limits);
    }

    private FetchResult fetch(String path) throws InterruptedException {
        return fetch.fetch(server.url(path), Validators.NONE);
    }

    private static String reason(FetchResult result) {
        assertThat(result).isInstanceOf(Failed.class);
        return result instanceof Failed failed ? failed.reason() : "";
    }

    @Test
    void takesWholeDocumentsInEveryEncoding() throws InterruptedException {
        server.when("/plain", "200 OK\r\nETag: \"e1\"\r\nLast-Modified: yesterday\r\nContent-Type: text/xml", FEED)
                .whenWhole("/gzip", "200 OK\r\nContent-Encoding: gzip", gzip(FEED))
                .whenWhole("/zlib", "200 OK\r\nContent-Encoding: deflate", deflate(FEED, false))
                .whenWhole("/raw", "200 OK\r\nContent-Encoding: deflate", deflate(FEED, true))
                .when("/chunked", "200 OK\r\nTransfer-Encoding: chunked", chunked(FEED, "0\r\n\r\n"));

        for (String path : new String[] {"/plain", "/gzip", "/zlib", "/raw", "/chunked"}) {
            assertThat(fetch(path))
                    .as(path)
                    .asInstanceOf(type(Fetched.class))
                    .satisfies(fetched -> assertThat(fetched.document().bytes()).isEqualTo(FEED));
        }
        assertThat(fetch("/plain")).asInstanceOf(type(Fetched.class)).satisfies(fetched -> {
            assertThat(fetched.validators()).isEqualTo(new Validators("\"e1\"", "yesterday"));
            assertThat(fetched.document().contentType()).isEqualTo("text/xml");
            assertThat(fetched.document().address()).isEqualTo(server.url("/plain"));
        });
    }

    @Test
    void asksPolitelyAndConditionally() throws InterruptedException {
        server.whenWhole("/feed", "304 Not Modified", NOTHING);

        assertThat(fetch.fetch(server.url("/feed"), new Validators("\"e1\"", "yesterday")))
                .isInstanceOf(NotModified.class);
        assertThat(server.requests().getFirst())
                .contains("If-None-Match: \"e1\"", "If-Modified-Since: yesterday", "User-Agent: Bellwether/test")
                .contains("Host: 127.0.0.1:" + server.port(), "Accept-Encoding: gzip, deflate")
                .doesNotContain("Authorization", "Cookie", "Upgrade");
        assertThat(reason(fetch("/feed"))).contains("without conditions");
    }

    @ParameterizedTest
    @CsvSource({
        "404 Not Found, HTTP 404",
        "500 Oops, HTTP 500",
        "204 No Content, HTTP 204",
        "206 Partial, HTTP 206",
        "401 No, HTTP 401"
    })
    void takesOtherStatusesForFailures(String status, String reason) throws InterruptedException {
        server.whenWhole("/feed", status, NOTHING);

        assertThat(reason(fetch("/feed"))).isEqualTo(reason);
    }

    @Test
    void tellsThrottledAndGoneFromFailed() throws InterruptedException {
        server.whenWhole("/429", "429 Slow down\r\nRetry-After: 7", NOTHING)
                .whenWhole("/503", "503 Later", NOTHING)
                .whenWhole("/410", "410 Gone", NOTHING);

        assertThat(fetch("/429")).isEqualTo(new Throttled("HTTP 429: asked too often", Duration.ofSeconds(7)));
        assertThat(fetch("/503")).isEqualTo(new Throttled("HTTP 503: not available now", null));
        assertThat(fetch("/410")).isInstanceOf(Gone.class);
    }

    @Test
    void followsRedirectsAndTellsThoseForGood() throws InterruptedException {
        server.whenWhole("/feed", "200 OK", FEED)
                .whenWhole("/temporary", "302 Found\r\nLocation: /feed", NOTHING)
                .whenWhole("/permanent", "301 Moved\r\nLocation: /feed", NOTHING)
                .whenWhole("/permanent2", "308 Moved\r\nLocation: permanent", NOTHING)
                .whenWhole("/mixed", "302 Found\r\nLocation: /permanent", NOTHING)
                .whenWhole("/then", "301 Moved\r\nLocation: /temporary", NOTHING);

        assertThat(fetch("/temporary")).isInstanceOf(Fetched.class);
        assertThat(fetch("/mixed")).isInstanceOf(Fetched.class);
        assertThat(movedTo(fetch("/permanent"))).isEqualTo(server.url("/feed"));
        assertThat(movedTo(fetch("/permanent2"))).isEqualTo(server.url("/feed"));
        assertThat(movedTo(fetch("/then"))).isEqualTo(server.url("/temporary"));
    }

    private static String movedTo(FetchResult result) {
        assertThat(result).isInstanceOf(Moved.class);
        return result instanceof Moved moved && moved.there() instanceof Fetched ? moved.to() : "";
    }

    @Test
    void refusesRedirectsThatLeadAstray() throws InterruptedException {
        server.whenWhole("/loop", "302 Found\r\nLocation: /loop", NOTHING)
                .whenWhole("/file", "302 Found\r\nLocation: file:///etc/passwd", NOTHING)
                .whenWhole("/nowhere", "302 Found", NOTHING)
                .whenWhole("/private", "302 Found\r\nLocation: http://127.0.0.2:" + server.port() + "/feed", NOTHING)
                .whenWhole("/feed", "200 OK", FEED);

        assertThat(reason(fetch("/loop"))).isEqualTo("more than 5 redirects");
        assertThat(reason(fetch("/file"))).contains("no http(s) address");
        assertThat(reason(fetch("/nowhere"))).contains("without a Location");
        assertThat(reason(fetch("/private")))
                .contains("127.0.0.2 is a private or special address", "--allow-private-feeds");
        assertThat(server.requests()).noneMatch(request -> request.startsWith("GET /feed"));
        assertThat(server.requests())
                .filteredOn(request -> request.startsWith("GET /loop"))
                .hasSize(6);
    }

    @Test
    void connectsToTheVeryAddressThatWasCheckedAndKeepsTheName() throws InterruptedException {
        int[] asked = {0};
        NameLookup rebinding =
                host -> new InetAddress[] {InetAddress.ofLiteral(asked[0]++ == 0 ? "127.0.0.1" : "127.0.0.2")};
        server.whenWhole("/feed", "200 OK", FEED);
        FeedFetch client = client(Duration.ofSeconds(5), rebinding);

        assertThat(client.fetch("http://feed.test:" + server.port() + "/feed", Validators.NONE))
                .isInstanceOf(Fetched.class);
        assertThat(asked[0]).isEqualTo(1);
        assertThat(server.requests().getFirst()).contains("Host: feed.test:" + server.port());
    }

    @Test
    void takesCredentialsNowhereElse() throws InterruptedException {
        server.whenWhole("/feed", "302 Found\r\nLocation: http://localhost:" + server.port() + "/there", NOTHING)
                .whenWhole("/there", "200 OK", FEED);
        String address = server.url("/feed").replace("http://", "http://user:secret@");

        assertThat(fetch.fetch(address, Validators.NONE)).isInstanceOf(Fetched.class);
        assertThat(server.requests().getFirst()).contains("Authorization: Basic dXNlcjpzZWNyZXQ=");
        assertThat(server.requests().getLast()).startsWith("GET /there").doesNotContain("Authorization");
    }

    @Test
    void showsAFeedsSecretsToItsServerAloneAndSaysWhy() throws InterruptedException {
        String there = "http://localhost:" + server.port() + "/there";
        server.whenWhole("/feed", "302 Found\r\nLocation: /own", NOTHING)
                .whenWhole("/own", "301 Moved\r\nLocation: " + there, NOTHING)
                .whenWhole("/there", "403 Forbidden", NOTHING);
        Credentials credentials = Credentials.of(server.url("/feed"), Map.of("X-Api-Key", "secret"), true)
                .orElseThrow();
        Credentials hidden = Credentials.of(server.url("/there"), Map.of("X-Api-Key", "secret"), false)
                .orElseThrow();

        assertThat(reason(fetch.fetch(server.url("/feed"), Validators.NONE, credentials)))
                .isEqualTo("HTTP 403; the feed's credentials are for 127.0.0.1 alone");
        assertThat(reason(fetch.fetch(server.url("/there"), Validators.NONE, hidden)))
                .startsWith("HTTP 403; the feed's credentials do not go over plain http");
        assertThat(server.requests())
                .filteredOn(request -> request.contains("X-Api-Key: secret"))
                .hasSize(2);
        assertThat(server.requests())
                .filteredOn(request -> request.startsWith("GET /there"))
                .hasSize(2)
                .noneMatch(request -> request.contains("secret"));
    }

    @Test
    void heedsWhatAStatusSaysThoughItsPageIsNotRead() throws InterruptedException {
        byte[] page = new byte[200_000];
        server.whenWhole("/410", "410 Gone", page).whenWhole("/429", "429 Slow down\r\nRetry-After: 7", page);
        for (int time = 0; time < 20; time++) {
            assertThat(fetch("/410")).isInstanceOf(Gone.class);
            assertThat(fetch("/429")).isEqualTo(new Throttled("HTTP 429: asked too often", Duration.ofSeconds(7)));
        }
    }

    @Test
    void neverTakesPartOfADocumentForTheWhole() throws InterruptedException {
        byte[] zipped = gzip(FEED);
        byte[] corrupt = zipped.clone();
        corrupt[zipped.length / 2] ^= 0x55;
        server.when("/cut", "200 OK\r\nContent-Length: 100", FEED)
                .when("/chunk", "200 OK\r\nTransfer-Encoding: chunked", chunked(FEED, ""))
                .whenWhole("/gzip-cut", "200 OK\r\nContent-Encoding: gzip", Arrays.copyOf(zipped, zipped.length - 12))
                .whenWhole("/gzip-corrupt", "200 OK\r\nContent-Encoding: gzip", corrupt)
                .whenWhole("/gzip-not", "200 OK\r\nContent-Encoding: gzip", FEED)
                .whenWhole(
                        "/deflate-cut", "200 OK\r\nContent-Encoding: deflate", Arrays.copyOf(deflate(FEED, false), 20))
                .whenWhole("/other", "200 OK\r\nContent-Encoding: br", FEED)
                .whenWhole("/empty", "200 OK", NOTHING)
                .whenWhole("/empty-gzip", "200 OK\r\nContent-Encoding: gzip", NOTHING);

        for (String path : new String[] {
            "/cut",
            "/chunk",
            "/gzip-cut",
            "/gzip-corrupt",
            "/gzip-not",
            "/deflate-cut",
            "/other",
            "/empty",
            "/empty-gzip",
            "/closed"
        }) {
            assertThat(reason(fetch(path))).as(path).isNotBlank();
        }
    }

    @Test
    void stopsAtTheLimitOfDecompressedBytes() throws InterruptedException {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (int i = 0; i < 40_000; i++) {
            members.writeBytes(gzip(NOTHING));
        }
        server.whenWhole("/bomb", "200 OK\r\nContent-Encoding: gzip", gzip(new byte[200 << 20]))
                .whenWhole("/members", "200 OK\r\nContent-Encoding: gzip", members.toByteArray())
                .when("/endless", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    endlessly(out, new byte[8192], 0);
                })
                .whenWhole("/just", "200 OK", new byte[LIMIT])
                .whenWhole("/over", "200 OK", new byte[LIMIT + 1]);

        assertThat(reason(fetch("/bomb"))).contains("larger than");
        assertThat(reason(fetch("/members"))).isNotBlank();
        assertThat(reason(fetch("/endless"))).contains("larger than");
        assertThat(fetch("/just")).isInstanceOf(Fetched.class);
        assertThat(reason(fetch("/over"))).contains("larger than");
    }

    @Test
    void endsWhatTricklesByTheDeadline() throws Exception {
        server.when("/body", (request, out) -> {
                    out.write(
                            "HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    endlessly(out, new byte[64], 50);
                })
                .when("/headers", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.ISO_8859_1));
                    endlessly(out, "a".getBytes(StandardCharsets.ISO_8859_1), 50);
                })
                .when("/silent", (request, out) -> Thread.sleep(Duration.ofMinutes(5)));
        try (FeedFetch hurried = client(Duration.ofSeconds(2), NameLookup.SYSTEM)) {
            for (String path : new String[] {"/body", "/headers", "/silent"}) {
                assertThat(reason(hurried.fetch(server.url(path), Validators.NONE)))
                        .contains("within 2 seconds");
            }
        }
    }

    @Test
    void givesUpATrickleLongBeforeTheDeadline() throws InterruptedException {
        server.when("/body", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            endlessly(out, new byte[64], 500);
        });

        assertThat(reason(fetch("/body"))).contains("trickles");
    }

    @Test
    void endlessHeadersAreAnError() throws InterruptedException {
        server.when("/lines", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.ISO_8859_1));
                    endlessly(out, "X: y\r\n".getBytes(StandardCharsets.ISO_8859_1), 0);
                })
                .when("/line", (request, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.ISO_8859_1));
                    endlessly(out, new byte[4096], 0);
                });

        assertThat(reason(fetch("/lines"))).isNotBlank();
        assertThat(reason(fetch("/line"))).isNotBlank();
    }

    @Test
    void survivesANameServiceThatFailsOrHangs() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        NameLookup hanging = host -> {
            try {
                never.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
            return InetAddress.getAllByName(host);
        };
        try (FeedFetch client = client(Duration.ofSeconds(1), hanging)) {
            assertThat(reason(client.fetch("http://feed.test/", Validators.NONE)))
                    .contains("within 1 seconds");
        }
        assertThat(reason(fetch.fetch("http://no-such-host.invalid/", Validators.NONE)))
                .contains("there is no host");
        never.countDown();
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(reason(fetch.fetch("http://user:secret@127.0.0.1:" + free + "/", Validators.NONE)))
                .contains("refused")
                .doesNotContain("secret");
        assertThat(reason(fetch.fetch("gopher://example.com/", Validators.NONE)))
                .contains("no http(s) address");
    }

    @Test
    void breaksOffAtOnceWhenInterrupted() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        server.when("/silent", (request, out) -> {
            reached.countDown();
            Thread.sleep(Duration.ofMinutes(5));
        });
        FutureTask<Boolean> interrupted = new FutureTask<>(() -> {
            try {
                fetch("/silent");
                return false;
            } catch (InterruptedException expected) {
                return true;
            }
        });
        Thread polling = Thread.ofVirtual().start(interrupted);
        reached.await();
        polling.interrupt();

        assertThat(interrupted.get(5, TimeUnit.SECONDS)).isTrue();
    }

    private static void endlessly(OutputStream out, byte[] bytes, int pauseMillis)
            throws IOException, InterruptedException {
        while (true) {
            out.write(bytes);
            out.flush();
            if (pauseMillis > 0) {
                Thread.sleep(Duration.ofMillis(pauseMillis));
            }
        }
    }

    private static byte[] chunked(byte[] body, String end) {
        ByteArrayOutputStream chunked = new ByteArrayOutputStream();
        chunked.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        chunked.writeBytes(body);
        chunked.writeBytes(("\r\n" + end).getBytes(StandardCharsets.ISO_8859_1));
        return chunked.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return zipped.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (DeflaterOutputStream zip =
                new DeflaterOutputStream(zipped, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return zipped.toByteArray();
    }
}
