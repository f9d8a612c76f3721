package io.bellwether.ingest.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.fetch.RawServer;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.probe.FeedProbe;
import io.bellwether.ingest.probe.Feeds;
import io.bellwether.ingest.probe.ProbeLimits;
import io.bellwether.ingest.probe.Probing;
import io.bellwether.ingest.robots.Robots;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches of sites on a real server, honest and hostile. */
@Timeout(120)
class DiscoveryIT {

    private static final String TODAY = "2026-01-05T11:00:00Z";

    private final InstantSource clock = InstantSource.system();
    private final RawServer site = RawServer.start();

    @BeforeEach
    void allowAll() {
        site.whenWhole("/robots.txt", "404 None", new byte[0]);
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void theAddressItselfMayBeAFeed() throws Exception {
        feed("/anything", "News");

        assertThat(found("/anything")).containsExactly("/anything the address itself");
        assertThat(site.requests()).hasSize(1);
    }

    @Test
    void asksWhatThePageAnnouncesAndLinksAndNoMoreWhenThatIsEnough() throws Exception {
        page(
                "/",
                "<link rel=alternate type=application/rss+xml href=/news><link rel=alternate type=application/rss+xml href=/broken><a href=/sport/rss>Sport</a>");
        feed("/news", "News");
        feed("/sport/rss", "Sport");
        site.whenWhole("/broken", "200 OK", "<rss><chan".getBytes(StandardCharsets.UTF_8));

        assertThat(found("/")).containsExactly("/news announced by the page", "/sport/rss linked from the page");
        assertThat(asked()).containsExactlyInAnyOrder("/", "/news", "/broken", "/sport/rss", "/robots.txt");
    }

    @Test
    void readsThePageThatListsTheFeeds() throws Exception {
        page("/", "<a href=/rss>RSS</a>");
        page("/rss", "<a href=/rss/world.xml>World</a><a href=/rss>again</a>");
        feed("/rss/world.xml", "World");

        assertThat(found("/")).containsExactly("/rss/world.xml linked from the page");
    }

    @Test
    void guessesWhereThePageSaysNothingOrIsNotForUs() throws Exception {
        feed("/rss.xml", "News");
        page("/", "<p>Welcome</p>");
        assertThat(found("/")).containsExactly("/rss.xml at a usual place");

        site.whenWhole("/closed", "403 Forbidden", new byte[0]);
        assertThat(found("/closed")).containsExactly("/rss.xml at a usual place");
    }

    @Test
    void needsNoLeaveForWhatIsAnnouncedButForLinksAndGuesses() throws Exception {
        site.whenWhole("/robots.txt", "200 OK", "User-agent: *\nDisallow: /".getBytes(StandardCharsets.UTF_8));
        page("/", "<link rel=alternate type=application/rss+xml href=/news><a href=/sport/rss>Sport</a>");
        feed("/news", "News");
        feed("/sport/rss", "Sport");
        assertThat(found("/")).containsExactly("/news announced by the page");

        page("/silent", "<p>Welcome</p>");
        Discovered silent = discover(site.url("/silent"), true);
        assertThat(silent.feeds()).isEmpty();
        assertThat(silent.remarks()).singleElement().asString().contains("robots.txt");
        assertThat(asked()).doesNotContain("/sport/rss", "/feed", "/rss.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"503 Later", "429 Too Many"})
    void asksNoFurtherWhereTheSiteWantsPatience(String status) throws Exception {
        site.whenWhole("/", status, new byte[0]);

        Discovered discovered = discover(site.url("/"), true);

        assertThat(discovered.feeds()).isEmpty();
        assertThat(discovered.remarks()).singleElement().asString().contains("HTTP " + status.substring(0, 3));
        assertThat(site.requests()).hasSize(1);
    }

    @Test
    void saysWhyThereIsNothing() throws Exception {
        assertThat(discover("mailto://x", true).remarks())
                .singleElement()
                .asString()
                .contains("no http(s) address");
        assertThat(discover(site.url("/"), false).remarks())
                .singleElement()
                .asString()
                .contains("private");
        assertThat(site.requests()).isEmpty();
        page("/", "<p>Welcome</p>");
        Discovered nothing = discover(site.url("/"), true);
        assertThat(nothing.feeds()).isEmpty();
        assertThat(nothing.remarks()).isEmpty();
        assertThat(nothing.asked()).isEqualTo(site.requests().size() - 1).isGreaterThan(10);
    }

    @Test
    void noPageLeadsToAPrivateAddress() throws Exception {
        // The page is public as far as this search can tell; all that it leads to is not.
        String page =
                "<base href='%s'><link rel=alternate type=application/rss+xml href=/secret><link rel=alternate type=application/rss+xml href=http://2130706433:%d/secret><link rel=alternate type=application/rss+xml href=http://[::ffff:7f00:1]:%d/secret><a href=/secret/rss>RSS</a>"
                        .formatted(site.url("/"), port(), port());
        PageCandidates.of(new FeedDocument(page.getBytes(StandardCharsets.UTF_8), "text/html", "https://news.example/"))
                .forEach(candidate -> {
                    try {
                        assertThat(discover(candidate.address(), false).feeds()).isEmpty();
                    } catch (Exception broken) {
                        throw new AssertionError(candidate.address(), broken);
                    }
                });
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void aHostilePageCostsNoMoreThanABoundedSearch() throws Exception {
        StringBuilder page = new StringBuilder("<base href='javascript:alert(1)'>");
        for (int i = 0; page.length() < 10_000_000; i++) {
            page.append("<a href='javascript:rss(%d)'>RSS</a><a href='/rss/%d'>RSS<b><table>".formatted(i, i));
        }
        page("/", page.toString());
        site.whenWhole("/rss/1", "302 Found\r\nLocation: file:///etc/passwd", new byte[0]);
        site.whenWhole("/rss/2", "302 Found\r\nLocation: /rss/2", new byte[0]);
        feed("/rss/3", "News");

        Discovered discovered = discover(site.url("/"), true);

        assertThat(discovered.feeds()).extracting(FoundFeed::address).containsExactly(site.url("/rss/3"));
        assertThat(discovered.asked()).isLessThanOrEqualTo(21);
        assertThat(site.requests()).hasSizeLessThanOrEqualTo(40);
    }

    private int port() {
        return URI.create(site.url("/")).getPort();
    }

    private void page(String path, String html) {
        site.whenWhole(
                path,
                "200 OK\r\nContent-Type: text/html",
                ("<!doctype html><html><head>" + html).getBytes(StandardCharsets.UTF_8));
    }

    private void feed(String path, String title) {
        site.whenWhole(path, "200 OK", Feeds.rss(title, List.of(TODAY)).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> asked() {
        return site.requests().stream().map(head -> head.split(" ", 3)[1]).toList();
    }

    private List<String> found(String path) throws Exception {
        return discover(site.url(path), true).feeds().stream()
                .map(feed -> feed.address().substring(site.url("").length()) + " "
                        + feed.candidate().origin().words())
                .toList();
    }

    private Discovered discover(String address, boolean allowPrivate) throws Exception {
        FetchLimits limits = new FetchLimits(Duration.ofSeconds(20), 12_000_000);
        try (FeedFetch fetch = FeedFetch.open(limits, "Bellwether/0.1", allowPrivate, clock)) {
            Probing probing = new Probing(new ProbeLimits(4, 4, Duration.ZERO, Duration.ofMinutes(2)), clock);
            return new Discovery(new FeedProbe(fetch), new Robots(fetch, clock), probing, clock)
                    .find(address, told -> {});
        }
    }
}
