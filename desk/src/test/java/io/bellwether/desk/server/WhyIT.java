package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.desk.access.Role;
import io.bellwether.desk.sample.SampleNews;
import io.bellwether.desk.why.PageSource.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WhyIT {

    private static final String PAGE = "https://journal.example/export-controls";
    private static final List<String> ASKED = new ArrayList<>();
    private static DeskOnStore desk;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        desk = DeskOnStore.start(directory, DeskOnStore.SETTINGS.withPages(WhyIT::read));
        new SampleNews(Instant.now()).fill(desk.rows());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void forget() {
        ASKED.clear();
    }

    /** A web of one page. */
    private static Page read(String address) {
        ASKED.add(address);
        return address.equals(PAGE)
                ? new Page.Read(new Article(
                        "page",
                        address,
                        "journal.example",
                        "Export controls on chips widen",
                        "",
                        "The ministry widened its export controls. Chips are among the goods.",
                        address,
                        null,
                        Instant.EPOCH,
                        List.of(),
                        List.of()))
                : new Page.Refused("HTTP 403 Forbidden");
    }

    @Test
    void tellsWhatBecameOfAStoredArticleWithoutAskingForIt() throws Exception {
        String url =
                desk.json("/api/v1/articles/a1").path("article").path("url").stringValue();

        JsonNode why = json(url + "&utm_source=letter#top");

        assertThat(why.path("sighting").path("kind").stringValue()).isEqualTo("stored");
        assertThat(why.path("sighting").path("article").stringValue()).isEqualTo("a1");
        assertThat(why.path("sighting").path("alike").size()).isEqualTo(2);
        assertThat(theme(why, "export-controls").path("evidence").size()).isPositive();
        assertThat(ASKED).isEmpty();
        assertThat(form("asked", url).body())
                .contains("A feed brought it", "/stories/a1", "one of 3 articles that report the same event")
                .contains("<mark>");
    }

    @Test
    void asksForThePageOfAnAddressThatNoFeedBroughtAndJudgesIt() throws Exception {
        JsonNode why = json(PAGE);

        assertThat(ASKED).containsExactly(PAGE);
        assertThat(why.path("sighting").path("kind").stringValue()).isEqualTo("unseen");
        JsonNode theme = theme(why, "export-controls");
        assertThat(theme.path("score").doubleValue())
                .isGreaterThan(theme(why, "data-privacy").path("score").doubleValue());
        assertThat(theme.path("evidence").findValuesAsString("text")).contains("Export controls");
        assertThat(why.path("judged").path("profile").stringValue()).isEqualTo(SampleNews.VERSION);
    }

    @Test
    void aLinkAsksTheStoreAloneAndOffersToAskForThePage() throws Exception {
        HttpResponse<String> answer = desk.get("/why?address=" + encoded(PAGE));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("No feed has brought it", "Ask for its page", "none of this publisher is read");
        assertThat(ASKED).isEmpty();
    }

    @Test
    void saysWhyAPageCannotBeHadAndWhichFeedsOfItsPublisherAreRead() throws Exception {
        String answer = form("asked", "https://www.ledger.example/unheard-of").body();

        assertThat(answer).contains("HTTP 403 Forbidden", "The Ledger, read last");
    }

    @Test
    void judgesATextAndTellsWhatWouldHaveTippedIt() throws Exception {
        JsonNode why = json("Castle opens\nA castle opened its doors on Monday.");

        assertThat(why.path("sighting").path("kind").stringValue()).isEqualTo("pasted");
        assertThat(why.path("judged").path("themes").values()).hasSize(3).allSatisfy(theme -> {
            assertThat(theme.path("tagged").booleanValue()).isFalse();
            assertThat(theme.path("tipping").size()).isPositive();
        });
    }

    @Test
    void showsATextAsTextWhateverItHolds() throws Exception {
        String answer = form("asked", SampleNews.SCRIPT + "\n</textarea>" + SampleNews.SCRIPT)
                .body();

        assertThat(answer).doesNotContain("<script>document", "<img src=x", "</textarea>&lt;");
    }

    @Test
    void refusesWhatAsksNothingOrTooMuch() throws Exception {
        assertThat(send("application/json", "{\"asked\":\" \"}", "/api/v1/why").statusCode())
                .isEqualTo(400);
        assertThat(send("application/json", "{\"question\":\"a\"}", "/api/v1/why")
                        .statusCode())
                .isEqualTo(400);
        assertThat(form("asked", "a".repeat(70_000)).statusCode()).isEqualTo(413);
        assertThat(desk.get("/why?address=castle").statusCode()).isEqualTo(400);
    }

    @Test
    void aReaderMayAskWhereThereAreAccountsAndAStrangerMayNot(@TempDir Path directory) throws Exception {
        try (DeskOnStore guarded = DeskOnStore.start(directory)) {
            guarded.add("rea", Role.READER, "a long password");
            HttpRequest.Builder asking = HttpRequest.newBuilder(guarded.at("/api/v1/why"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"asked\":\"Castle opens\"}"));
            assertThat(guarded.send(asking.build()).statusCode()).isEqualTo(401);
        }
    }

    private static JsonNode theme(JsonNode why, String id) {
        return why.path("judged").path("themes").values().stream()
                .filter(theme -> theme.path("theme").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String asked) throws Exception {
        HttpResponse<String> answer =
                send("application/json", TopicJson.mapper().writeValueAsString(Map.of("asked", asked)), "/api/v1/why");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return TopicJson.mapper().readTree(answer.body());
    }

    private static HttpResponse<String> form(String name, String value) throws Exception {
        return send("application/x-www-form-urlencoded", name + "=" + encoded(value), "/why");
    }

    private static HttpResponse<String> send(String type, String body, String path) throws Exception {
        URI place = desk.at(path);
        return desk.send(HttpRequest.newBuilder(place)
                .header("Content-Type", type)
                .header("Origin", "http://" + place.getAuthority())
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
