package io.bellwether.ingest.poll;

import static org.awaitility.Awaitility.await;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FeedFetches;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.fetch.RawServer;
import io.bellwether.ingest.identity.KnownItems;
import io.bellwether.ingest.inbox.Inbox;
import io.bellwether.ingest.inbox.ReceivedAnswer;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.page.FullTexts;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.HubLinks;
import io.bellwether.ingest.publish.Publisher;
import io.bellwether.ingest.secret.Secrets;
import io.bellwether.ingest.websub.Hubs;
import io.bellwether.ingest.websub.Push;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Faults of ours, which must not end the polling of a feed. */
@Timeout(60)
class PollingIT implements Publisher, Hubs {

    private final List<String> titles = new CopyOnWriteArrayList<>();
    private final AtomicBoolean failed = new AtomicBoolean();

    @TempDir
    private Path directory = Path.of("");

    @Test
    void goesOnAfterAFaultOverADelivery() throws Exception {
        InstantSource clock = InstantSource.system();
        Inbox inbox = Inbox.at(directory);
        try (RawServer server = RawServer.start();
                FeedFetch fetch = FeedFetch.open(
                        new FetchLimits(Duration.ofSeconds(5), 100_000), "Bellwether/test", true, clock)) {
            byte[] body = "<rss version='2.0'><channel><item><title>polled</title></item></channel></rss>"
                    .getBytes(StandardCharsets.UTF_8);
            server.whenWhole("/feed", "200 OK", body);
            FeedSource feed = FeedSource.of(server.url("/feed"), "Feed");
            FeedDocument unreadable = new FeedDocument(new byte[] {'x'}, "text/xml", feed.url());
            inbox.keepDelivery(feed.id(), new ReceivedAnswer(unreadable, Instant.now()));
            Schedule schedule = new Schedule(Duration.ofMillis(100));
            FullTexts none = FullTexts.start(new FullTexts.Parts(FeedFetches.one(fetch), this, Set.of(), null, clock));
            try (Polling _ = Polling.start(
                    new Polling.Parts(
                            fetch,
                            Secrets.NONE,
                            this,
                            new KnownItems(),
                            inbox,
                            none,
                            this,
                            schedule,
                            clock,
                            PollListener.NONE),
                    List.of(schedule.start(feed, null, clock.instant())),
                    1)) {
                await().atMost(Duration.ofSeconds(30)).until(() -> titles.contains("polled"));
            }
        }
    }

    @Override
    public void publish(Map<Long, KnownName> names, List<Article> articles) {
        articles.forEach(article -> titles.add(article.title()));
    }

    @Override
    public void record(FeedStatus status) {}

    @Override
    public void forget(String feed) {}

    @Override
    public void announced(FeedSource feed, HubLinks links, String address) {}

    @Override
    public void left(String feed) {}

    @Override
    public void missed(String feed) {
        if (failed.compareAndSet(false, true)) {
            throw new IllegalStateException("a fault of ours");
        }
    }

    @Override
    public Optional<Push> push(String feed) {
        return Optional.empty();
    }
}
