package io.bellwether.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FeedFetches;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.fetch.RawServer;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.publish.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages that cannot be had at first, or not from here. */
@Timeout(60)
class FullTextsIT implements Publisher {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final byte[] PAGE = PageFetchIT.PAGE.getBytes(StandardCharsets.UTF_8);
    private static final byte[] NOTHING = new byte[0];

    private final RawServer server = RawServer.start();
    private final FeedFetches fetches = new FeedFetches(open(true), open(false));
    private final List<Article> revisions = new CopyOnWriteArrayList<>();

    @TempDir
    private Path directory = Path.of("");

    @AfterEach
    void close() throws IOException {
        fetches.close();
        server.close();
    }

    @Test
    void asksAgainWhatCannotBeHadForNowAlsoAfterARestart() {
        FeedSource feed = FeedSource.of(server.url("/feed"), "Feed");
        server.whenWhole("/robots.txt", "404 Not Found", NOTHING);
        server.whenWhole("/page", "500 Broken", NOTHING);
        try (FullTexts texts = start(feed, new Patience(Duration.ZERO, Duration.ofHours(1), Duration.ofHours(24)))) {
            texts.want(feed, List.of(article(feed)));
            await().atMost(PATIENCE).until(() -> !texts.warnings(feed).isEmpty());
            assertThat(texts.warnings(feed)).containsExactly("1 article pages that could not be had are asked again");
        }
        try (FullTexts texts = start(feed, new Patience(Duration.ZERO, Duration.ofMillis(50), Duration.ofHours(24)))) {
            await().atMost(PATIENCE).until(() -> asked() > 3);
            server.whenWhole("/page", "200 OK\r\nContent-Type: text/html", PAGE);
            await().atMost(PATIENCE).until(() -> revisions.size() == 1);
            await().atMost(PATIENCE).until(() -> texts.warnings(feed).isEmpty());
        }
    }

    @Test
    void givesUpAfterItsTime() {
        FeedSource feed = FeedSource.of(server.url("/feed"), "Feed");
        server.whenWhole("/robots.txt", "404 Not Found", NOTHING);
        server.whenWhole("/page", "500 Broken", NOTHING);
        try (FullTexts texts =
                start(feed, new Patience(Duration.ZERO, Duration.ofSeconds(2), Duration.ofSeconds(10)))) {
            texts.want(feed, List.of(article(feed)));
            await().atMost(PATIENCE).until(() -> texts.warnings(feed).toString().contains("HTTP 500: 1"));
            assertThat(asked()).isBetween(2L, 4L);
        }
    }

    @Test
    void asksNoPagesOfAFeedThatDoesNotWantThemAnyMore() {
        FeedSource feed = FeedSource.of(server.url("/feed"), "Feed");
        FeedSource other = FeedSource.of(server.url("/other"), "Other");
        PageStore store = PageStore.at(directory, Instant.now());
        store.want(article(feed));
        try (FullTexts _ = start(other, new Patience(Duration.ZERO, Duration.ZERO, Duration.ZERO))) {
            assertThat(store.wanted()).isEmpty();
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aPublicFeedDoesNotLeadInside() {
        FeedSource feed = FeedSource.of("https://8.8.8.8/feed", "Feed");
        server.whenWhole("/page", "200 OK\r\nContent-Type: text/html", PAGE);
        try (FullTexts texts = start(feed, new Patience(Duration.ZERO, Duration.ofSeconds(1), Duration.ZERO))) {
            texts.want(feed, List.of(article(feed)));
            await().atMost(PATIENCE).until(() -> !texts.warnings(feed).isEmpty());
            assertThat(texts.warnings(feed).toString()).contains("private or special address");
        }
        assertThat(server.requests()).isEmpty();
    }

    private long asked() {
        return server.requests().stream()
                .filter(request -> request.startsWith("GET /page"))
                .count();
    }

    private Article article(FeedSource feed) {
        return new Article(
                "a1",
                feed.url(),
                feed.title(),
                "Title",
                "In short.",
                "",
                server.url("/page"),
                null,
                Instant.now(),
                List.of(),
                List.of());
    }

    private FullTexts start(FeedSource feed, Patience patience) {
        return FullTexts.start(
                new FullTexts.Parts(fetches, this, Set.of(feed.id()), directory, InstantSource.system()), patience);
    }

    private static FeedFetch open(boolean allowPrivate) {
        return FeedFetch.open(
                new FetchLimits(Duration.ofSeconds(2), 1_000_000),
                "Bellwether/0.1",
                allowPrivate,
                InstantSource.system());
    }

    @Override
    public void publish(Map<Long, KnownName> names, List<Article> articles) {
        revisions.addAll(articles);
    }

    @Override
    public void record(FeedStatus status) {}

    @Override
    public void forget(String feed) {}
}
