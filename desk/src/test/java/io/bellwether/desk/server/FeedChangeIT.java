package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.coverage.FeedId;
import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.coverage.Following;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.TopicLog;
import io.bellwether.desk.access.ApiTokens;
import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.access.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of a wish for a feed: from page or program to topic feeds, and what coverage says of it back to the page. */
class FeedChangeIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static DeskWithKafka house;
    private static DeskOnStore desk;
    private static KafkaProducer<String, byte[]> ingest;

    @BeforeAll
    static void start(@TempDir Path directory) {
        house = DeskWithKafka.start(directory);
        desk = house.desk();
        TopicCreation.ensure(house.kafka(), List.of(Topic.FEEDS, Topic.COVERAGE));
        ingest = new KafkaProducer<>(house.kafka().settings(), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterAll
    static void stop() {
        ingest.close();
        house.close();
    }

    @Test
    void aFeedAddedByAProgramShowsAtOnceAndThenAsCoverageTells() throws Exception {
        String url = "https://new.example/feed";
        HttpResponse<String> answer = json(
                "/api/v1/feeds", "{\"url\":\" %s \",\"title\":\"New  Paper\",\"folder\":[\"World\"]}".formatted(url));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(body(answer).path("id").stringValue()).isEqualTo(FeedId.of(url));
        assertThat(wishes().getLast())
                .extracting(FeedWish::id, FeedWish::url, FeedWish::title, FeedWish::folder, FeedWish::state)
                .containsExactly(FeedId.of(url), url, "New Paper", List.of("World"), Following.FOLLOWED);
        assertThat(desk.get("/feeds").body()).contains("New Paper", "it will be polled within a minute", "World");

        cover(url, Outcome.FETCHED, "");

        await().atMost(PATIENCE).until(() -> !desk.get("/feeds").body().contains("within a minute"));
        assertThat(desk.get("/feeds").body()).contains("Title of " + url);
    }

    @Test
    void aMutedFeedIsSaidToBeMutedAndNotToFail() throws Exception {
        String url = "https://loud.example/feed";
        cover(url, Outcome.FAILED, "HTTP 500");
        await().atMost(PATIENCE).until(() -> desk.get("/feeds").body().contains("HTTP 500"));

        HttpResponse<String> answer =
                form("/feeds/%s/state".formatted(FeedId.of(url)), "state=muted&back=%2Ffeeds%23x");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains("/feeds#x");
        assertThat(desk.get("/feeds").body()).contains("muted just now; this takes a moment");
        assertThat(wishes().getLast())
                .extracting(FeedWish::id, FeedWish::state)
                .containsExactly(FeedId.of(url), Following.MUTED);

        cover(url, Outcome.MUTED, "muted on the desk on 2026-01-05");

        await().atMost(PATIENCE)
                .until(() -> desk.get("/feeds?outcome=muted").body().contains("muted on the desk"));
        assertThat(desk.get("/").body()).contains("1 muted by you").doesNotContain("HTTP 500");
        assertThat(desk.get("/feeds.opml").body()).doesNotContain(url);
        assertThat(desk.get("/feeds").body()).contains("Unmute");
        form("/feeds/%s/state".formatted(FeedId.of(url)), "state=removed");
        ingest.send(new ProducerRecord<>(Topic.COVERAGE.name(), FeedId.of(url), null))
                .get();
        await().atMost(PATIENCE).until(() -> !desk.get("/feeds").body().contains(url));
    }

    /** The store and the forms say nothing of full text, which a list may have asked for. */
    @Test
    void aWishForFullTextOutlivesMutingAndEndsWithRemoving() throws Exception {
        String url = "https://teaser.example/feed";
        String id = FeedId.of(url);
        FeedWish listed = new FeedWish(id, url, "Teasers", List.of(), true, Following.FOLLOWED, "", Instant.now());
        ingest.send(new ProducerRecord<>(Topic.FEEDS.name(), id, TopicJson.FEED_WISH.write(listed)))
                .get();
        cover(url, Outcome.FETCHED, "");
        await().atMost(PATIENCE).until(() -> desk.get("/feeds").body().contains("Title of " + url));

        for (String state : List.of("muted", "followed", "removed")) {
            json("/api/v1/feeds/" + id, "{\"state\":\"%s\"}".formatted(state));
        }
        json("/api/v1/feeds", "{\"url\":\"%s\"}".formatted(url));

        assertThat(wishes())
                .filteredOn(wish -> wish.id().equals(id))
                .extracting(FeedWish::state, FeedWish::fullText)
                .containsExactly(
                        tuple(Following.FOLLOWED, true),
                        tuple(Following.MUTED, true),
                        tuple(Following.FOLLOWED, true),
                        tuple(Following.REMOVED, true),
                        tuple(Following.FOLLOWED, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/feeds | {\"url\":\"javascript:alert(1)\"} | 400 | begins with http",
                "/api/v1/feeds | {\"url\":\"https://ann:pa55word@post.example/feed\"} | 400 | secrets file",
                "/api/v1/feeds | {\"url\":\"https://post.example/\\ud800\"} | 400 | holds half a character",
                "/api/v1/feeds | {\"url\":\"https://post.example/feed\",\"who\":\"me\"} | 400 | is no feed",
                "/api/v1/feeds | {\"title\":\"x\"} | 400 | is no feed",
                "/api/v1/feeds | [] | 400 | is no feed",
                "/api/v1/feeds | {\"url\" | 400 | is no JSON",
                "/api/v1/feeds/nowhere | {\"state\":\"muted\"} | 404 | no such feed",
                "/api/v1/feeds/nowhere | {\"state\":\"loud\"} | 400 | followed, muted, removed",
                "/api/v1/feeds/nowhere | {\"state\":1} | 400 | is no state"
            })
    void saysWhatIsWrongWithAChange(String path, String body, int status, String text) throws Exception {
        int before = wishes().size();
        HttpResponse<String> answer = json(path, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text).doesNotContain("pa55word");
        assertThat(wishes()).hasSize(before);
    }

    @Test
    void whoChangesIsNamedAndNotedAndReadersMayNot() throws Exception {
        desk.add("ann", Role.EDITOR, "correct horse");
        desk.add("bob", Role.READER, "correct horse");
        try {
            HttpResponse<String> answer = json("/api/v1/feeds", "{\"url\":\"https://ann.example/feed\"}", token("ann"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json("/api/v1/feeds", "{\"url\":\"https://bob.example/feed\"}", token("bob"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(wishes().getLast())
                    .extracting(FeedWish::who, FeedWish::url)
                    .containsExactly("ann", "https://ann.example/feed");
            assertThat(new AuditLog(desk.tables(), InstantSource.system()).latest(1))
                    .extracting(AuditLog.Line::who, AuditLog.Line::action, AuditLog.Line::subject)
                    .containsExactly(tuple("ann", "feed-followed", "https://ann.example/feed"));
        } finally {
            desk.accounts().remove("ann");
            desk.accounts().remove("bob");
        }
    }

    private static String token(String name) {
        return new ApiTokens(desk.tables())
                .issue(name, Instant.now())
                .orElseThrow()
                .text();
    }

    private static HttpResponse<String> json(String path, String body) throws Exception {
        return json(path, body, "");
    }

    private static HttpResponse<String> json(String path, String body, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.at(path)).header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return desk.send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private static HttpResponse<String> form(String path, String body) throws Exception {
        return desk.send(HttpRequest.newBuilder(desk.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static JsonNode body(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void cover(String url, Outcome outcome, String reason) throws Exception {
        Instant now = Instant.now();
        boolean failed = outcome == Outcome.FAILED;
        @Nullable Instant none = null;
        FeedStatus status = new FeedStatus(
                FeedId.of(url),
                url,
                "Title of " + url,
                List.of("World"),
                now,
                outcome,
                reason,
                3,
                0,
                failed ? 2 : 0,
                Duration.ofMillis(5),
                now,
                outcome == Outcome.MUTED ? none : now.plusSeconds(60),
                null,
                null,
                null,
                List.of(),
                null,
                FeedMemory.fresh(now));
        ingest.send(new ProducerRecord<>(Topic.COVERAGE.name(), status.id(), TopicJson.FEED_STATUS.write(status)))
                .get();
    }

    private static List<FeedWish> wishes() {
        List<FeedWish> wishes = new ArrayList<>();
        try (TopicLog log = TopicLog.open(house.kafka(), Topic.FEEDS)) {
            log.records().forEach(record -> wishes.add(TopicJson.FEED_WISH.read(record.value())));
        }
        return wishes;
    }
}
