package io.bellwether.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.fetch.RawServer;
import io.bellwether.ingest.page.PageResult.Read;
import io.bellwether.ingest.page.PageResult.Refused;
import io.bellwether.ingest.robots.Robots;
import io.bellwether.ingest.robots.RobotsVerdict;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single pages of a hostile server. */
@Timeout(60)
class PageFetchIT {

    static final String SENTENCE =
            "Die Häfen schließen früher, sagte die Behörde am Dienstag, und öffnen erst, wenn alle vier Kräne geprüft sind. ";
    static final String PAGE = "<html><head><title>Häfen</title></head><body><nav><a href=/>Home</a></nav><article><p>"
            + SENTENCE.repeat(3) + "</p><p>" + SENTENCE.repeat(2) + "</p></article></body></html>";

    private final RawServer server = RawServer.start();
    private final FeedFetch fetch = open(true);
    private final PageFetch pages = new PageFetch(fetch, new Robots(fetch, InstantSource.system()));

    private static FeedFetch open(boolean allowPrivate) {
        return FeedFetch.open(
                new FetchLimits(Duration.ofSeconds(2), 1_000_000),
                "Bellwether/0.1",
                allowPrivate,
                InstantSource.system());
    }

    @AfterEach
    void close() throws Exception {
        fetch.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,",
        "UTF-8,; charset=iso-8859-1",
        "windows-1252,; charset=windows-1252",
        "windows-1252,; charset=utf-8"
    })
    void readsThePageWhateverItsLabelSays(String charset, String label) throws Exception {
        serve("200 OK\r\nContent-Type: text/html" + (label == null ? "" : label), PAGE, charset);

        assertThat(pages.read(server.url("/page")))
                .isInstanceOfSatisfying(
                        Read.class, read -> assertThat(read.text()).startsWith(SENTENCE.strip()));
    }

    @ParameterizedTest
    @CsvSource({
        "403 Forbidden, HTTP 403, true",
        "404 Not Found, HTTP 404, true",
        "410 Gone, HTTP 410, true",
        "451 Unavailable, HTTP 451, true",
        "408 Slow, HTTP 408, false",
        "429 Too Many, asked to wait, false",
        "503 Later, asked to wait, false",
        "500 Broken, HTTP 500, false",
    })
    void tellsARefusalThatLastsFromOneThatNeedNot(String status, String reason, boolean lasting) throws Exception {
        serve(status, "", "UTF-8");

        assertThat(pages.read(server.url("/page"))).isEqualTo(new Refused(reason, lasting, !lasting));
    }

    @ParameterizedTest
    @CsvSource({
        "302 Found, HTTP 302 without a Location",
        "'302 Found\\r\\nLocation: /page', more than 5 redirects",
        "'302 Found\\r\\nLocation: mailto:us', redirects to what is no http(s) address",
        "'200 OK\\r\\nContent-Type: text/html\\r\\nContent-Encoding: br', 'the server sends the encoding br, which was not asked for'",
    })
    void asksNotAgainWhatWillBeNoBetter(String head, String reason) throws Exception {
        serve(head.replace("\\r\\n", "\r\n"), PAGE, "UTF-8");

        assertThat(pages.read(server.url("/page"))).isEqualTo(new Refused(reason, true));
    }

    @Test
    void refusesWhatIsNoHtmlAndWhatHasNoText() throws Exception {
        serve("200 OK\r\nContent-Type: application/pdf", PAGE, "UTF-8");
        assertThat(pages.read(server.url("/page"))).isEqualTo(new Refused("no HTML", true));

        serve("200 OK\r\nContent-Type: text/html", "<html><body><p>Please switch on JavaScript.</p>", "UTF-8");
        assertThat(pages.read(server.url("/page"))).isEqualTo(new Refused("no main text", true));
    }

    @Test
    void givesUpOnAServerThatHangsAndOnAPageTooLarge() throws Exception {
        server.when("/hang", (request, out) -> Thread.sleep(Duration.ofMinutes(1)));
        assertThat(pages.read(server.url("/hang"))).isInstanceOf(Refused.class);

        serve("200 OK\r\nContent-Type: text/html", PAGE + " ".repeat(1_100_000), "UTF-8");
        assertThat(pages.read(server.url("/page"))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).contains("larger than");
            assertThat(refused.lasting()).isTrue();
        });
    }

    @Test
    void heedsRobotsTxtWhereRedirectsLead() throws Exception {
        serve("200 OK\r\nContent-Type: text/html", PAGE, "UTF-8");
        server.whenWhole("/robots.txt", "200 OK", "User-agent: *\nDisallow: /page".getBytes(StandardCharsets.UTF_8));
        server.whenWhole("/start", "302 Found\r\nLocation: /page", new byte[0]);

        assertThat(pages.read(server.url("/start")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("robots.txt"));
    }

    @Test
    void asksAgainWhenRobotsTxtCannotBeHadWhereRedirectsLead() throws Exception {
        serve("200 OK\r\nContent-Type: text/html", PAGE, "UTF-8");
        server.whenWhole("/robots.txt", "500 Broken", new byte[0]);
        server.whenWhole("/start", "302 Found\r\nLocation: /page", new byte[0]);

        assertThat(pages.read(server.url("/start"))).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.passing()).isTrue();
            assertThat(refused.lasting()).isFalse();
        });
    }

    @Test
    void holdsToTheAddressRule() throws Exception {
        serve("200 OK\r\nContent-Type: text/html", PAGE, "UTF-8");
        try (FeedFetch strict = open(false)) {
            PageFetch guarded = new PageFetch(strict, new Robots(strict, InstantSource.system()));

            assertThat(guarded.read(server.url("/page")))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.lasting()).isTrue());
            assertThat(guarded.verdict(server.url("/page")))
                    .isInstanceOfSatisfying(
                            RobotsVerdict.Refused.class,
                            refused -> assertThat(refused.passing()).isFalse());
            assertThat(server.requests()).isEmpty();
        }
    }

    private void serve(String head, String body, String charset) {
        server.whenWhole("/page", head, body.getBytes(Charset.forName(charset)));
    }
}
