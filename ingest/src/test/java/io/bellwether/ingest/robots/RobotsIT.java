package io.bellwether.ingest.robots;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.fetch.RawServer;
import io.bellwether.ingest.robots.RobotsVerdict.Allowed;
import io.bellwether.ingest.robots.RobotsVerdict.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Robots against a real server. */
@Timeout(60)
class RobotsIT {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T12:00:00Z"));
    private final InstantSource clock = now::get;
    private final RawServer server = RawServer.start();
    private final FeedFetch fetch =
            FeedFetch.open(new FetchLimits(Duration.ofSeconds(5), 1_000_000), "Bellwether/0.1", true, clock);
    private final Robots robots = new Robots(fetch, clock);

    @AfterEach
    void close() throws Exception {
        fetch.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "User-agent: *;Disallow: /private | /news/1 | true",
                "User-agent: *;Disallow: /private | /private/1 | false",
                "User-agent: *;Disallow: /private;Allow: /private/press | /private/press/1 | true",
                "User-agent: *;Disallow: /*.pdf$ | /a.pdf | false",
                "User-agent: *;Disallow: /*?print= | /a?print=1 | false",
                "User-agent: Bellwether;Disallow: /;;User-agent: *;Allow: / | /news/1 | false",
                "User-agent: *;Disallow: /;;User-agent: bellwether;Disallow: | /news/1 | true",
                "User-agent: GPTBot;Disallow: / | /news/1 | true",
                "User-agent: *;Crawl-delay: 5;Disallow: | /news/1 | true",
                "User-agent: *;Crawl-delay: 3600;Disallow: | /news/1 | false",
                "<html>not found</html> | /news/1 | true",
            })
    void readsRulesAsTheStandardSays(String text, String page, boolean allowed) throws Exception {
        serve("200 OK", text.replace(';', '\n'));

        assertThat(robots.check(server.url(page)) instanceof Allowed).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "404 Not Found, true",
        "401 Unauthorized, true",
        "403 Forbidden, true",
        "410 Gone, true",
        "200 OK, true",
        "429 Too Many, false",
        "500 Broken, false",
        "503 Later, false",
    })
    void whereThereIsNoneAllIsAllowedAndWhereNoneCanBeHadNothingIs(String status, boolean allowed) throws Exception {
        serve(status, "");

        assertThat(robots.check(server.url("/news/1")) instanceof Allowed).isEqualTo(allowed);
    }

    @Test
    void saysWhyAndHowFarApart() throws Exception {
        serve("200 OK", "User-agent: *\nCrawl-delay: 5\nDisallow: /private");

        assertThat(robots.check(server.url("/private"))).isEqualTo(new Refused("robots.txt forbids it"));
        assertThat(robots.check(server.url("/news"))).isEqualTo(new Allowed(Duration.ofSeconds(5)));
        assertThat(robots.check("mailto:someone@news.example")).isInstanceOf(Refused.class);
        assertThat(robots.check("http://127.0.0.1:1/news")).isInstanceOf(Refused.class);
        assertThat(robots.check(server.url("/news").replace("127.0.0.1", "a:b@127.0.0.1")))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void followsRedirectsOfRobotsTxt() throws Exception {
        server.whenWhole("/robots.txt", "301 Moved\r\nLocation: /other.txt", new byte[0]);
        server.whenWhole("/other.txt", "200 OK", "User-agent: *\nDisallow: /".getBytes(StandardCharsets.UTF_8));

        assertThat(robots.check(server.url("/news"))).isInstanceOf(Refused.class);
    }

    @Test
    void asksASiteOnceADayAndOftenerOnlyAfterAFailure() throws Exception {
        serve("503 Later", "");
        robots.check(server.url("/news"));
        serve("200 OK", "User-agent: *\nDisallow:");
        assertThat(robots.check(server.url("/news"))).isInstanceOf(Refused.class);
        pass(Duration.ofMinutes(15));
        assertThat(robots.check(server.url("/news"))).isInstanceOf(Allowed.class);
        pass(Duration.ofHours(23));
        robots.check(server.url("/news/2"));
        assertThat(server.requests()).hasSize(2);

        pass(Duration.ofHours(1));
        robots.check(server.url("/news/3"));
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void asksOnceWhenManyPagesComeAtOnce() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        server.when("/robots.txt", (request, out) -> {
            asked.await();
            out.write("HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<RobotsVerdict>> verdicts = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                verdicts.add(threads.submit(() -> robots.check(server.url("/news"))));
            }
            asked.countDown();
            for (Future<RobotsVerdict> verdict : verdicts) {
                assertThat(verdict.get()).isInstanceOf(Allowed.class);
            }
        }
        assertThat(server.requests()).hasSize(1);
    }

    private void serve(String status, String text) {
        server.whenWhole("/robots.txt", status, text.getBytes(StandardCharsets.UTF_8));
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
