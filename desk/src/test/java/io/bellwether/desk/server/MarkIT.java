package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.TopicLog;
import io.bellwether.desk.access.ApiTokens;
import io.bellwether.desk.access.Role;
import io.bellwether.desk.sample.SampleNews;
import io.bellwether.desk.store.MarkStore;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mark's way: from the page to the topic, through the sink to the store, and back to the page. */
class MarkIT {

    private static final String THEME = "export-controls";
    private static DeskWithKafka house;
    private static DeskOnStore desk;

    @BeforeAll
    static void start(@TempDir Path directory) {
        house = DeskWithKafka.start(directory);
        desk = house.desk();
        new SampleNews(Instant.now()).fill(desk.rows());
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void aMarkShowsAtOnceAndReachesTopicAndStore() throws Exception {
        HttpResponse<String> answer =
                form("/articles/a1/marks", "theme=" + THEME + "&verdict=wrong&back=%2Farticles%2Fa1%23tag-" + THEME);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).contains("/articles/a1#tag-" + THEME);
        assertThat(desk.get("/articles/a1").body()).contains("Marked wrong, just now", "class=\"mark wrong\"");
        assertThat(mark("a1").path("verdict").stringValue()).isEqualTo("wrong");
        assertThat(mark("a1").path("profile").stringValue()).isEqualTo(SampleNews.VERSION);
        await().atMost(Duration.ofMinutes(2)).until(() -> stored("a1").equals(List.of("wrong")));
        assertThat(topic().getLast())
                .extracting(Mark::article, Mark::theme, Mark::verdict, Mark::who, Mark::profile)
                .containsExactly("a1", THEME, Verdict.WRONG, "", SampleNews.VERSION);
    }

    @Test
    void theOtherVerdictReplacesItAndUndoTakesItBack() throws Exception {
        form("/articles/a2/marks", "theme=" + THEME + "&verdict=wrong");
        form("/articles/a2/marks", "theme=" + THEME + "&verdict=right");
        assertThat(desk.get("/articles/a2").body()).contains("Marked right").doesNotContain("Marked wrong");
        await().atMost(Duration.ofMinutes(2)).until(() -> stored("a2").equals(List.of("right")));

        form("/articles/a2/marks", "theme=" + THEME + "&verdict=none");

        assertThat(desk.get("/articles/a2").body()).doesNotContain("Marked ");
        assertThat(desk.json("/api/v1/articles/a2").path("marks").size()).isZero();
        await().atMost(Duration.ofMinutes(2)).until(() -> stored("a2").isEmpty());
        assertThat(topic()).extracting(Mark::article).doesNotContain("a2");
    }

    @Test
    void programsMarkInJsonAlsoWhatWasMissed() throws Exception {
        HttpResponse<String> answer =
                json("/api/v1/articles/a3/marks", "{\"theme\":\"open-models\",\"verdict\":\"right\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode body = JsonMapper.shared().readTree(answer.body());
        assertThat(body.path("mark").path("verdict").stringValue()).isEqualTo("right");
        assertThat(desk.json("/api/v1/articles/a3").path("tags").values().stream()
                        .map(tag -> tag.path("theme").stringValue()))
                .doesNotContain("open-models");
        assertThat(mark("a3").path("theme").stringValue()).isEqualTo("open-models");
        assertThat(json("/api/v1/articles/a3/marks", "{\"theme\":\"open-models\",\"verdict\":\"none\"}")
                        .body())
                .isEqualTo("{\"article\":\"a3\",\"theme\":\"open-models\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/articles/a1/marks | {\"theme\":\"castles\",\"verdict\":\"right\"} | 404 | has no theme",
                "/api/v1/articles/nobody/marks | {\"theme\":\"export-controls\",\"verdict\":\"right\"} | 404 | no article",
                "/api/v1/articles/a1/marks | {\"theme\":\"export-controls\",\"verdict\":\"maybe\"} | 400 | right, wrong, none",
                "/api/v1/articles/a1/marks | {\"theme\":\"export-controls\"} | 400 | is no mark",
                "/api/v1/articles/a1/marks | {\"theme\":\"\",\"verdict\":\"right\"} | 404 | has no theme",
                "/api/v1/articles/a1/marks | {\"theme\":1,\"verdict\":\"right\"} | 400 | is no mark",
                "/api/v1/articles/a1/marks | {\"theme\":\"x\",\"verdict\":\"right\",\"who\":\"me\"} | 400 | is no mark",
                "/api/v1/articles/a1/marks | [] | 400 | is no mark",
                "/api/v1/articles/a1/marks | {\"theme\" | 400 | is no JSON"
            })
    void saysWhatIsWrongWithAMark(String path, String body, int status, String text) throws Exception {
        HttpResponse<String> answer = json(path, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    @Test
    void leadsBackToPagesOfTheDeskOnly() throws Exception {
        assertThat(form("/articles/a4/marks", "theme=" + THEME + "&verdict=right&back=https%3A%2F%2Fevil.example")
                        .headers()
                        .firstValue("location"))
                .contains("/articles/a4");
    }

    @Test
    void anAlertsReceiptIsMarkedLikeItsArticle() throws Exception {
        assertThat(desk.get("/?theme=" + THEME).body())
                .contains("<form method=\"post\" action=\"/articles/a1/marks\">")
                .contains("value=\"/?theme=export-controls#alert-a1-export-controls\"");
    }

    @Test
    void whoMarksIsNamedAndNoted() throws Exception {
        desk.add("ann", Role.EDITOR, "correct horse");
        try {
            String token = new ApiTokens(desk.tables())
                    .issue("ann", Instant.now())
                    .orElseThrow()
                    .text();
            HttpRequest request = HttpRequest.newBuilder(desk.at("/api/v1/articles/b1/marks"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + token)
                    .POST(HttpRequest.BodyPublishers.ofString("{\"theme\":\"open-models\",\"verdict\":\"right\"}"))
                    .build();
            assertThat(desk.send(request).statusCode()).isEqualTo(200);
        } finally {
            desk.accounts().remove("ann");
        }
        assertThat(topic().getLast().who()).isEqualTo("ann");
        assertThat(desk.get("/articles/b1").body()).contains("Marked right by ann, just now");
        assertThat(desk.get("/account").body()).contains("ann</span> <b>mark</b>", "open-models on b1: right");
    }

    private static JsonNode mark(String article) throws Exception {
        return desk.json("/api/v1/articles/" + article).path("marks").get(0);
    }

    private static List<Mark> topic() {
        List<Mark> marks = new ArrayList<>();
        try (TopicLog log = TopicLog.open(house.kafka(), Topic.FEEDBACK)) {
            Map<String, Mark> held = new LinkedHashMap<>();
            log.records().forEach(record -> {
                String key = new String(record.key(), StandardCharsets.UTF_8);
                held.remove(key);
                if (record.value() != null) {
                    held.put(key, TopicJson.MARK.read(record.value()));
                }
            });
            marks.addAll(held.values());
        }
        return marks;
    }

    private static List<String> stored(String article) {
        return new MarkStore(desk.store().dataSource(), Duration.ofSeconds(10))
                .of(List.of(article)).stream()
                        .map(mark -> mark.verdict().name().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static HttpResponse<String> form(String path, String body) throws Exception {
        return desk.send(HttpRequest.newBuilder(desk.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://" + desk.desk().address().getAuthority())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> json(String path, String body) throws Exception {
        return desk.send(HttpRequest.newBuilder(desk.at(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
