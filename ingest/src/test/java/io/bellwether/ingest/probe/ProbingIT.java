package io.bellwether.ingest.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.coverage.Outcome;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.fetch.RawServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Probes of many addresses against a real server. */
@Timeout(60)
class ProbingIT {

    private static final byte[] FEED =
            Feeds.rss("News", List.of("2026-01-05T11:00:00Z")).getBytes(StandardCharsets.UTF_8);

    private final InstantSource clock = InstantSource.system();
    private final RawServer server = RawServer.start();
    private final FeedFetch fetch =
            FeedFetch.open(new FetchLimits(Duration.ofSeconds(20), 1_000_000), "Bellwether/0.1", true, clock);
    private final FeedProbe probe = new FeedProbe(fetch);

    @AfterEach
    void close() throws Exception {
        fetch.close();
        server.close();
    }

    @Test
    void saysOfEachAddressInOrderWhatIsThere() throws Exception {
        server.whenWhole("/feed", "200 OK", FEED);
        server.whenWhole(
                "/page", "200 OK", "<!doctype html><html><body>News</body></html>".getBytes(StandardCharsets.UTF_8));
        server.whenWhole("/gone", "410 Gone", new byte[0]);
        server.whenWhole("/none", "404 Not Found", new byte[0]);
        server.whenWhole("/old", "301 Moved\r\nLocation: /feed", new byte[0]);
        List<Probe> told = new CopyOnWriteArrayList<>();

        List<Probe> probes = ask(10, Duration.ofMinutes(1), told, "/none", "/feed", "/page", "/gone", "/old");

        assertThat(probes.get(0)).isEqualTo(new Probe.Unreached(Outcome.FAILED, "HTTP 404", 404));
        assertThat(probes.get(1)).isInstanceOfSatisfying(Probe.Found.class, found -> {
            assertThat(found.format()).isEqualTo("RSS 2.0");
            assertThat(found.feed().title()).isEqualTo("News");
            assertThat(found.newest()).hasToString("Optional[2026-01-05T11:00:00Z]");
        });
        assertThat(probes.get(2))
                .isInstanceOfSatisfying(
                        Probe.NoFeed.class, page -> assertThat(page.reason()).contains("HTML"));
        assertThat(probes.get(3))
                .isInstanceOfSatisfying(
                        Probe.Unreached.class,
                        gone -> assertThat(gone.outcome()).isEqualTo(Outcome.GONE));
        assertThat(probes.get(4))
                .isInstanceOfSatisfying(
                        Probe.Found.class, moved -> assertThat(moved.movedTo()).isEqualTo(server.url("/feed")));
        assertThat(told).containsExactlyInAnyOrderElementsOf(probes);
    }

    @Test
    void asksOneHostOnlySoManyAtOnce() throws Exception {
        AtomicInteger now = new AtomicInteger();
        List<Integer> atOnce = new CopyOnWriteArrayList<>();
        server.when("/feed", (request, out) -> {
            atOnce.add(now.incrementAndGet());
            Thread.sleep(20);
            now.decrementAndGet();
            out.write("HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });

        ask(
                2,
                Duration.ofMinutes(1),
                new CopyOnWriteArrayList<>(),
                Collections.nCopies(20, "/feed").toArray(String[]::new));

        assertThat(atOnce).hasSize(20).allMatch(count -> count <= 2);
    }

    @Test
    void leavesAHostAloneThatAskedForPatienceThreeTimes() throws Exception {
        server.whenWhole("/feed", "429 Too Many", new byte[0]);

        List<Probe> probes = ask(
                1,
                Duration.ofMinutes(1),
                new CopyOnWriteArrayList<>(),
                Collections.nCopies(10, "/feed").toArray(String[]::new));

        assertThat(server.requests()).hasSize(3);
        assertThat(probes).filteredOn(Probe.Unasked.class::isInstance).hasSize(7);
    }

    @Test
    void breaksOffWhatIsNotDoneInTimeAndKeepsWhatIs() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        server.whenWhole("/feed", "200 OK", FEED);
        server.when("/hangs", (request, out) -> never.await());

        List<Probe> probes = ask(10, Duration.ofSeconds(3), new CopyOnWriteArrayList<>(), "/hangs", "/feed");

        assertThat(probes.get(0)).isEqualTo(new Probe.Unasked("not done within 3 seconds"));
        assertThat(probes.get(1)).isInstanceOf(Probe.Found.class);
        never.countDown();
    }

    @Test
    void aFaultOfOursIsNotTakenForOneOfTheFeed() {
        Probing probing = new Probing(limits(2, Duration.ofMinutes(1)), clock);

        assertThatThrownBy(() -> probing.ask(
                        List.of("https://news.example/"),
                        address -> {
                            throw new IllegalArgumentException("ours");
                        },
                        told -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("ours");
    }

    private List<Probe> ask(int atOnceAHost, Duration total, List<Probe> told, String... paths)
            throws InterruptedException {
        List<String> addresses = Stream.of(paths).map(server::url).toList();
        return new Probing(limits(atOnceAHost, total), clock).ask(addresses, probe::ask, told::add);
    }

    private static ProbeLimits limits(int atOnceAHost, Duration total) {
        return new ProbeLimits(10, atOnceAHost, Duration.ZERO, total);
    }
}
