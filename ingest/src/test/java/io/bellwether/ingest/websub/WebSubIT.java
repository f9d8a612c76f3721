package io.bellwether.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FeedFetches;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.fetch.RawServer;
import io.bellwether.ingest.fetch.TestFetch;
import io.bellwether.ingest.hostile.Certificates;
import io.bellwether.ingest.identity.KnownItems;
import io.bellwether.ingest.inbox.Inbox;
import io.bellwether.ingest.inbox.ReceivedAnswer;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.page.FullTexts;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.HubLinks;
import io.bellwether.ingest.poll.PollListener;
import io.bellwether.ingest.poll.Polling;
import io.bellwether.ingest.poll.Schedule;
import io.bellwether.ingest.publish.Publisher;
import io.bellwether.ingest.secret.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Polling between a feed's server and a hub over TLS, all real but for the topics. */
@Timeout(120)
class WebSubIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MAX_BYTES = 100_000;
    /** Items that the feed always has: of so many, even one a second takes minutes to bring a third. */
    private static final int OLD_ITEMS = 900;
    /** Longer than the polls of a feed that is not pushed are apart, and than anything here waits. */
    private static final Duration SELDOM = Duration.ofMinutes(2);

    private static final SSLContext CERTIFICATE = certificate();

    @TempDir
    private Path directory = Path.of("");

    private final RawServer server = RawServer.start();
    private final FeedSource feed = FeedSource.of(server.url("/feed"), "Pushed");
    private final FeedFetch fetch = open(any -> true);
    private final FeedFetch publicFetch = open(TestFetch::isPublic);
    private final int port = freePort();

    private final TestHub hub = new TestHub(CERTIFICATE);

    WebSubIT() throws IOException {
        serve("/hub", "1");
    }

    private static FeedFetch open(Predicate<InetAddress> allowed) {
        return TestFetch.open(
                new FetchLimits(Duration.ofSeconds(5), MAX_BYTES),
                new TestFetch.World(
                        host -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")},
                        allowed,
                        CERTIFICATE,
                        proxy -> new Socket()),
                InstantSource.system());
    }

    private static SSLContext certificate() {
        try {
            Path place = Files.createTempDirectory("hub");
            SSLContext made = Certificates.make(place.resolve("hub.p12"));
            Files.delete(place.resolve("hub.p12"));
            Files.delete(place);
            return made;
        } catch (IOException | GeneralSecurityException | InterruptedException unmade) {
            throw new IllegalStateException("no certificate for the hub", unmade);
        }
    }

    @AfterEach
    void close() throws IOException {
        hub.close();
        fetch.close();
        publicFetch.close();
        server.close();
    }

    @Test
    void publishesWhatAHubDeliversAndPollsSeldomWhileItDoes() throws Exception {
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
            String etag = run.status().etag();
            assertThat(hub.push(rss("2"), "sha256")).isEqualTo(202);
            await().atMost(PATIENCE).until(() -> run.titles.contains("2"));
            await().atMost(PATIENCE)
                    .until(() -> run.nextPoll().isAfter(Instant.now().plus(SELDOM)));

            assertThat(run.status().reason()).startsWith("pushed by " + hub.url("/hub") + " until 20");
            assertThat(run.status().etag()).isEqualTo(etag).isNotNull();
            assertThat(run.status().gap()).isNull();
            assertThat(run.titles).containsOnlyOnce("2");
            assertThat(run.webSub.counts().of(WebSubEvent.DELIVERED)).isEqualTo(1);
            assertThat(hub.requests())
                    .singleElement()
                    .satisfies(form -> assertThat(form)
                            .containsEntry("hub.mode", "subscribe")
                            .containsEntry("hub.topic", server.url("/feed"))
                            .containsEntry("hub.lease_seconds", "864000")
                            .hasEntrySatisfying(
                                    "hub.secret", secret -> assertThat(secret).hasSize(64))
                            .hasEntrySatisfying(
                                    "hub.callback",
                                    callback -> assertThat(callback)
                                            .matches("http://127\\.0\\.0\\.1:\\d+/push/[0-9a-f]{32}")));
        }
    }

    @Test
    void pollsAsUsualAgainWhenTheHubMissesSomething() throws Exception {
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
            hub.push(rss("2"), "sha1");
            await().atMost(PATIENCE).until(() -> run.titles.contains("2"));
            serve("/hub", "1", "2", "missed");
            await().atMost(PATIENCE).until(() -> run.titles.contains("missed"));

            // a status is recorded once what the poll found is published
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(run.status().reason()).contains("polled as usual until it delivers"));
            assertThat(run.nextPoll()).isBefore(Instant.now().plus(SELDOM));
        }
    }

    @Test
    void pollsAsUsualAgainWhenADeliveryCannotBeRead() throws Exception {
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
            hub.push(rss("2"), "sha256");
            await().atMost(PATIENCE)
                    .until(() -> run.nextPoll().isAfter(Instant.now().plus(SELDOM)));
            serve("/hub", "1", "2", "unread");
            assertThat(hub.push("no feed", "sha256")).isEqualTo(202);
            await().atMost(PATIENCE).until(() -> run.titles.contains("unread"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha1", "sha256", "sha384", "sha512"})
    void takesEveryMethodOfTheRecommendation(String method) throws Exception {
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
            assertThat(hub.push(rss("2"), method)).isEqualTo(202);
            await().atMost(PATIENCE).until(() -> run.titles.contains("2"));
        }
    }

    @ParameterizedTest
    @CsvSource({"sha256=00", "sha256=zz", "md5=00", "none", "''"})
    void ignoresAWrongSignatureWithoutSayingSo(String signature) throws Exception {
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
            assertThat(hub.post(run.callback(), rss("forged"), "application/rss+xml", signature))
                    .isEqualTo(202);
            assertThat(hub.post(
                            run.callback(),
                            rss("forged"),
                            "application/rss+xml",
                            TestHub.sign("sha256", "another", rss("forged"))))
                    .isEqualTo(202);
            assertThat(hub.push(rss("2"), "sha256")).isEqualTo(202);
            await().atMost(PATIENCE).until(() -> run.titles.contains("2"));

            assertThat(run.titles).doesNotContain("forged");
            assertThat(run.webSub.counts().of(WebSubEvent.WRONG_SIGNATURE)).isEqualTo(2);
        }
    }

    @Test
    void confirmsNothingItDidNotAskFor() throws Exception {
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
            String topic = server.url("/feed");
            Instant until = run.webSub.push(feed.id()).orElseThrow().until();
            for (String forged : List.of(
                    run.callback() + "?hub.mode=subscribe&hub.challenge=x&hub.lease_seconds=9&hub.topic=" + topic,
                    run.callback() + "?hub.mode=unsubscribe&hub.challenge=x&hub.topic=" + topic,
                    run.callback() + "?hub.mode=subscribe&hub.challenge=x&hub.topic=http://other.example/",
                    run.callback() + "?hub.mode=denied&hub.topic=http://other.example/",
                    run.callback() + "?hub.challenge=x",
                    run.callback().replaceFirst("[0-9a-f]{32}$", "0".repeat(32))
                            + "?hub.mode=subscribe&hub.challenge=x&hub.topic=" + topic)) {
                HttpResponse<String> answer = hub.get(forged);
                assertThat(answer.statusCode()).as(forged).isEqualTo(404);
                assertThat(answer.headers().firstValue("Connection")).contains("close");
            }
            assertThat(run.webSub.push(feed.id()).orElseThrow().until()).isEqualTo(until);
            assertThat(run.webSub.counts().of(WebSubEvent.FORGED)).isEqualTo(6);
        }
    }

    @Test
    void boundsBodiesInSizeTimeAndKind() throws Exception {
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
            assertThat(hub.push(rss("x".repeat(MAX_BYTES)), "sha256")).isEqualTo(413);
            assertThat(hub.post(run.callback(), "a=b", "application/x-www-form-urlencoded", ""))
                    .isEqualTo(415);
            assertThat(hub.post(run.callback().replaceFirst("[0-9a-f]{32}$", "ffff"), rss("2"), "text/xml", ""))
                    .isEqualTo(404);
            try (Socket slow = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
                String head =
                        "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n<rss"
                                .formatted(URI.create(run.callback()).getPath());
                slow.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                slow.getOutputStream().flush();
                slow.setSoTimeout((int) PATIENCE.toMillis());
                assertThat(slow.getInputStream().readAllBytes().length).isLessThan(500);
            }
            assertThat(run.webSub.counts().of(WebSubEvent.UNFIT)).isEqualTo(3);
            assertThat(hub.push(rss("2"), "sha256")).isEqualTo(202);
            await().atMost(PATIENCE).until(() -> run.titles.contains("2"));
        }
    }

    @Test
    void pollsAFeedThatTheHubDenies() throws Exception {
        hub.be("deny");
        try (Run run = new Run(List.of(feed))) {
            await().atMost(PATIENCE).until(() -> run.webSub.counts().of(WebSubEvent.DENIED) == 1);
            assertThat(run.webSub.push(feed.id())).isEmpty();
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(hub.push(rss("2"), "sha256")).isEqualTo(410));
            serve("/hub", "1", "polled");
            await().atMost(PATIENCE).until(() -> run.titles.contains("polled"));
            assertThat(hub.requests()).hasSize(1);
        }
    }

    @Test
    void renewsALeaseAndPollsAsUsualWhenThatFails() throws Exception {
        hub.lease(8);
        try (Run run = new Run(List.of(feed))) {
            await().atMost(PATIENCE).until(() -> hub.verified().size() >= 2);
            assertThat(hub.requests().stream()
                            .map(form -> form.get("hub.callback"))
                            .distinct())
                    .hasSize(1);
            await().atMost(PATIENCE).until(() -> hub.push(rss("2"), "sha256") == 202);
            await().atMost(PATIENCE)
                    .until(() -> run.nextPoll().isAfter(Instant.now().plus(SELDOM)));
            hub.be("refuse");
            await().atMost(PATIENCE).until(() -> run.webSub.push(feed.id()).isEmpty());
            assertThat(hub.push(rss("late"), "sha256")).isEqualTo(503);
            serve("/hub", "1", "2", "polled");
            await().atMost(PATIENCE).until(() -> run.titles.contains("polled"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(run.status().reason()).isEmpty());
            assertThat(run.titles).doesNotContain("late");
        }
    }

    @Test
    void goesOnAfterARestartWithWhatWasDeliveredBefore() throws Exception {
        String callback;
        FeedStatus remembered;
        stayFresh();
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
            await().atMost(PATIENCE)
                    .until(() -> run.nextPoll().isAfter(Instant.now().plus(Duration.ofMinutes(30))));
            remembered = run.status();
            callback = run.callback();
            run.kafka = new CountDownLatch(1);
            assertThat(hub.push(rss("before"), "sha256")).isEqualTo(202);
            assertThat(kept()).isEqualTo(1);
        }
        try (Run run = new Run(List.of(feed), remembered)) {
            await().atMost(PATIENCE).until(() -> run.titles.contains("before"));
            assertThat(hub.push(rss("after"), "sha256")).isEqualTo(202);
            await().atMost(PATIENCE).until(() -> run.titles.contains("after"));
            assertThat(run.callback()).isEqualTo(callback);
            assertThat(hub.requests()).hasSize(1);
            await().atMost(PATIENCE).until(() -> kept() == 0);
        }
    }

    @Test
    void countsOnlyWhatIsNewThoughADeliveryComesBeforeTheFirstPoll() throws Exception {
        FeedStatus remembered;
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
            remembered = run.status();
        }
        FeedDocument document =
                new FeedDocument(rss("2").getBytes(StandardCharsets.UTF_8), "text/xml", server.url("/feed"));
        Inbox.at(directory.resolve("inbox")).keepDelivery(feed.id(), new ReceivedAnswer(document, Instant.now()));
        try (Run run = new Run(List.of(feed), remembered)) {
            await().atMost(PATIENCE).until(() -> run.statuses.size() >= 3);
            assertThat(run.titles).contains("2");
            assertThat(run.statuses)
                    .allSatisfy(status -> assertThat(status.newItems()).isLessThanOrEqualTo(1));
        }
    }

    @Test
    void unsubscribesFromFeedsThatLeftTheList() throws Exception {
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
        }
        FeedSource other = FeedSource.of(server.url("/other"), "Other");
        try (Run _ = new Run(List.of(other))) {
            await().atMost(PATIENCE).until(() -> hub.verified().contains("unsubscribe"));
            try (Stream<Path> files = Files.list(directory.resolve("websub"))) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactly("key");
            }
        }
    }

    @Test
    void followsAHubThatMovesOnItsOwnServerAlone() throws Exception {
        serve("/elsewhere", "1");
        try (Run run = new Run(List.of(feed))) {
            await().atMost(PATIENCE).until(() -> run.webSub.counts().of(WebSubEvent.REQUEST_REFUSED) == 1);
            assertThat(hub.requests()).isEmpty();
            serve("/moved", "1", "2");
            run.awaitPushed();
        }
    }

    @Test
    void takesNoHubWithoutTlsForAFeedWithTls() throws Exception {
        try (Run run = new Run(List.of(feed))) {
            run.webSub.announced(
                    FeedSource.of("https://news.example/feed", "Secure"),
                    new HubLinks(List.of("http://hub.example/"), null),
                    "https://news.example/feed");
            run.awaitPushed();
            try (Stream<Path> files = Files.list(directory.resolve("websub"))) {
                assertThat(files.filter(file -> file.toString().endsWith(".subscription")))
                        .hasSize(1);
            }
        }
    }

    @Test
    void aPublicFeedDoesNotSendItInside() throws Exception {
        try (Run run = new Run(List.of(feed))) {
            run.awaitPushed();
            run.webSub.announced(
                    FeedSource.of("https://8.8.8.8/feed", "Public"),
                    new HubLinks(List.of(hub.url("/hub")), null),
                    "https://8.8.8.8/feed");
            await().atMost(PATIENCE).until(() -> run.webSub.counts().of(WebSubEvent.REQUEST_REFUSED) == 1);
            assertThat(hub.requests()).hasSize(1);
        }
    }

    private long kept() throws IOException {
        Path delivered = directory.resolve("inbox").resolve(feed.id() + ".delivered");
        try (Stream<Path> files = Files.list(delivered)) {
            return files.filter(file -> file.toString().endsWith(".answer")).count();
        }
    }

    private void serve(String hubPath, String... titles) {
        serveWith("", hubPath, titles);
    }

    /** So that polls are an hour apart, pushed or not. */
    private void stayFresh() {
        serveWith("\r\nCache-Control: max-age=3600", "/hub", "1");
    }

    private void serveWith(String header, String hubPath, String... titles) {
        Stream<String> old = IntStream.range(0, OLD_ITEMS).mapToObj(number -> "old " + number);
        byte[] body = rss(Stream.concat(Arrays.stream(titles), old).toArray(String[]::new))
                .getBytes(StandardCharsets.UTF_8);
        server.whenWhole(
                "/feed",
                "200 OK\r\nETag: \"%d\"\r\nLink: <%s>; rel=\"hub\", <%s>; rel=self%s"
                        .formatted(titles.length, hub.url(hubPath), server.url("/feed"), header),
                body);
        server.whenWhole("/other", "200 OK", body);
    }

    private static String rss(String... titles) {
        StringBuilder items = new StringBuilder("<rss version='2.0'><channel><title>Pushed</title>");
        for (String title : titles) {
            items.append("<item><guid isPermaLink='false'>%s</guid><title>%s</title></item>".formatted(title, title));
        }
        return items.append("</channel></rss>").toString();
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
    }

    /** One run of a process; its topics are lists. */
    private final class Run implements Publisher, AutoCloseable {

        private final List<String> titles = new CopyOnWriteArrayList<>();
        private final List<FeedStatus> statuses = new CopyOnWriteArrayList<>();
        private final WebSub webSub;
        private final Polling polling;
        private volatile CountDownLatch kafka = new CountDownLatch(0);

        Run(List<FeedSource> feeds) {
            this(feeds, null);
        }

        Run(List<FeedSource> feeds, @Nullable FeedStatus remembered) {
            InstantSource clock = InstantSource.system();
            Inbox inbox = Inbox.at(directory.resolve("inbox"));
            Schedule schedule = new Schedule(Duration.ofSeconds(1));
            WebSubSettings settings = WebSubSettings.of("http://127.0.0.1:" + port + "/push/", String.valueOf(port));
            webSub = WebSub.open(
                    new WebSub.Parts(
                            settings,
                            directory.resolve("websub"),
                            new FeedFetches(fetch, publicFetch),
                            inbox,
                            new DeliveryLimits(Duration.ofSeconds(2), MAX_BYTES),
                            Duration.ofSeconds(1),
                            clock),
                    feeds);
            FullTexts none = FullTexts.start(new FullTexts.Parts(FeedFetches.one(fetch), this, Set.of(), null, clock));
            polling = Polling.start(
                    new Polling.Parts(
                            fetch,
                            Secrets.NONE,
                            this,
                            new KnownItems(),
                            inbox,
                            none,
                            webSub,
                            schedule,
                            clock,
                            PollListener.NONE),
                    feeds.stream()
                            .map(each -> schedule.start(each, remembered, clock.instant()))
                            .toList(),
                    4);
            webSub.start(polling);
        }

        void awaitPushed() {
            await().atMost(PATIENCE).until(() -> webSub.push(feed.id()).isPresent());
        }

        String callback() {
            return TestHub.field(hub.requests().getLast(), "hub.callback");
        }

        FeedStatus status() {
            return statuses.getLast();
        }

        Instant nextPoll() {
            return Objects.requireNonNull(status().nextPoll());
        }

        @Override
        public void publish(Map<Long, KnownName> names, List<Article> articles) throws InterruptedException {
            kafka.await();
            articles.forEach(article -> titles.add(article.title()));
        }

        @Override
        public void forget(String feed) {}

        @Override
        public void record(FeedStatus status) {
            statuses.add(status);
        }

        @Override
        public void close() {
            webSub.close();
            polling.close();
        }
    }
}
