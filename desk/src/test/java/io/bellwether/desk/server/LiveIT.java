package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.desk.access.ApiTokens;
import io.bellwether.desk.access.Role;
import io.bellwether.desk.live.Interest;
import io.bellwether.desk.live.Listener;
import io.bellwether.desk.live.LiveDesk;
import io.bellwether.desk.live.LiveEvent;
import io.bellwether.desk.live.LiveSettings;
import io.bellwether.desk.live.LiveStore;
import io.bellwether.desk.live.Seat;
import io.bellwether.desk.sample.SampleNews;
import io.bellwether.desk.server.live.LiveRoute;
import io.javalin.Javalin;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What open pages hear, over a real PostgreSQL. */
class LiveIT {

    private static final Pattern PLACE = Pattern.compile("data-live=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final AtomicInteger STORIES = new AtomicInteger();
    private static DeskOnStore desk;

    @BeforeAll
    static void start(@TempDir Path directory) {
        desk = DeskOnStore.start(directory);
        new SampleNews(Instant.now()).fill(desk.rows());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void everybodyWhoListensHearsOfAnAlertThatIsStoredNow() throws Exception {
        try (LiveReader one = LiveReader.open(desk.at("/live"));
                LiveReader other = LiveReader.open(desk.at("/live"))) {
            one.next("well");
            other.next("well");
            addStory();

            assertThat(one.next("alerts")).isEqualTo("data: {\"raised\":1,\"spoke\":0}");
            assertThat(other.next("alerts")).isEqualTo("data: {\"raised\":1,\"spoke\":0}");
            assertThat(one.answer().headers().firstValue("content-type")).contains("text/event-stream; charset=utf-8");
        }
    }

    @Test
    void whoComesAgainHearsWhatItMissedAndNothingTwice() throws Exception {
        long id;
        try (LiveReader first = LiveReader.open(desk.at("/live"))) {
            first.next("well");
            addStory();
            String heard = first.nextAlerts();
            id = Long.parseLong(heard.substring("id: ".length(), heard.indexOf(" data")));
        }
        addStory();
        addStory();

        try (LiveReader again = LiveReader.open(desk.at("/live?since=0"), "Last-Event-ID", Long.toString(id))) {
            assertThat(again.nextAlerts()).isEqualTo("id: %d data: {\"raised\":2,\"spoke\":0}".formatted(id + 2));
            addStory();
            assertThat(again.nextAlerts()).isEqualTo("id: %d data: {\"raised\":1,\"spoke\":0}".formatted(id + 3));
        }
    }

    @Test
    void aPageHearsOnlyOfWhatItDoesNotShow() throws Exception {
        addStory();
        for (String page : List.of("/", "/themes/export-controls", "/feeds", "/?severity=medium")) {
            try (LiveReader reader = LiveReader.open(place(page))) {
                reader.next("well");
                addStory();
                assertThat(reader.next("alerts")).as(page).isEqualTo("data: {\"raised\":1,\"spoke\":0}");
            }
        }
        for (String page : List.of("/themes/open-models", "/stories/a1", "/?severity=low")) {
            URI other = place(page);
            URI all = place("/");
            try (LiveReader reader = LiveReader.open(other);
                    LiveReader ofAll = LiveReader.open(all)) {
                addStory();
                ofAll.next("alerts");
                desk.rows().addFeed("https://new.example/" + STORIES.incrementAndGet(), "New", "", Instant.now());
                assertThat(reader.until("event: fresh")).as(page).doesNotContain("event: alerts");
            }
        }
    }

    @Test
    void pagesThatAreNotReadForNewsDoNotListen() throws Exception {
        assertThat(desk.get("/search").body()).doesNotContain("data-live");
        assertThat(desk.get("/articles/a1").body()).doesNotContain("data-live");
    }

    @Test
    void oneVisitorHasEightSeatsAndThoseOfClosedPagesAreFreeAgain() throws Exception {
        List<LiveReader> open = new ArrayList<>();
        try {
            for (int seat = 0; seat < 8; seat++) {
                open.add(LiveReader.open(desk.at("/live")));
                open.getLast().next("well");
            }
            HttpResponse<String> refused = desk.get("/live");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("retry-after")).contains("60");
            assertThat(refused.body()).contains("\"error\":\"You have 8 pages open", "\"remedy\":\"close one");
            assertThat(desk.get("/").statusCode()).isEqualTo(200);

            open.forEach(LiveReader::close);
            await().atMost(PATIENCE).until(() -> {
                try (LiveReader next = LiveReader.open(desk.at("/live"))) {
                    return next.status() == 200;
                }
            });
        } finally {
            open.forEach(LiveReader::close);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "since=yesterday",
        "since=-1",
        "thema=x",
        "since=1&since=2",
        "severity=loud",
        "since=1234567890123456789"
    })
    void whatCannotBeMeantIsRefused(String query) throws Exception {
        HttpResponse<String> refused = desk.get("/live?" + query);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"remedy\":");
    }

    @Test
    void aDeskWithAccountsTellsStrangersNothing() throws Exception {
        desk.add("ann", Role.READER, "correct horse");
        try {
            assertThat(desk.get("/live").statusCode()).isEqualTo(401);
            String token = new ApiTokens(desk.tables())
                    .issue("ann", Instant.now())
                    .orElseThrow()
                    .text();
            try (LiveReader ann = LiveReader.open(desk.at("/live"), "Authorization", "Bearer " + token)) {
                assertThat(ann.status()).isEqualTo(200);
                ann.next("well");
            }
        } finally {
            desk.accounts().remove("ann");
        }
    }

    @Test
    void aConnectionThatHasLastedItsTimeIsEnded() throws Exception {
        LiveSettings brief =
                new LiveSettings(Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofSeconds(5), 2, 1);
        LiveStore store = new LiveStore(desk.store().dataSource(), Duration.ofSeconds(10));
        try (LiveDesk live = new LiveDesk(store, brief)) {
            LiveRoute route = new LiveRoute(live, InstantSource.system());
            Javalin server = Javalin.create(config -> {
                        config.concurrency.useVirtualThreads = true;
                        config.startup.showJavalinBanner = false;
                        route.register(config.routes);
                    })
                    .start("127.0.0.1", 0);
            URI address = URI.create("http://127.0.0.1:%d/live".formatted(server.port()));
            try (LiveReader reader = LiveReader.open(address)) {
                reader.await("retry: 3000");
                reader.next("well");
                reader.await(":");
                reader.awaitEnd();
                assertThat(live.listeners()).isZero();
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void anErrorOverOneLookIsTroubleAndEndsNoListening() throws Exception {
        LiveSettings quick =
                new LiveSettings(Duration.ofMillis(50), Duration.ofSeconds(1), Duration.ofMinutes(1), 2, 1);
        AtomicBoolean failing = new AtomicBoolean(true);
        DataSource whole = desk.store().dataSource();
        DataSource source = (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    if (failing.get()) {
                        throw new StackOverflowError("a fault of ours");
                    }
                    return method.invoke(whole, arguments);
                });
        try (LiveDesk live = new LiveDesk(new LiveStore(source, Duration.ofSeconds(10)), quick)) {
            Interest all = new Interest(Optional.empty(), Optional.empty(), Optional.empty());
            Listener listener = ((Seat.Taken) live.join("ann", all, OptionalLong.empty())).listener();
            assertThat(listener.await(Duration.ofSeconds(30))).containsExactly(new LiveEvent.Trouble());
            failing.set(false);
            assertThat(listener.await(Duration.ofSeconds(30))).contains(new LiveEvent.Well());
        }
    }

    private static void addStory() {
        String id = "n" + STORIES.incrementAndGet();
        new SampleNews(Instant.now()).addStory(desk.rows(), id, "More export controls: " + id);
    }

    private static URI place(String page) throws Exception {
        Matcher found = PLACE.matcher(desk.get(page).body());
        assertThat(found.find()).as(page).isTrue();
        return desk.at(found.group(1).replace("&amp;", "&"));
    }
}
