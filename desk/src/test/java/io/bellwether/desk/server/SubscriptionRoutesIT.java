package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.access.AuditLog;
import io.bellwether.desk.sample.SampleNews;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subscriptions on the page and by JSON, over a real store. */
class SubscriptionRoutesIT {

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
    void oneIsAddedChangedAndEndedOnThePage() throws Exception {
        HttpResponse<String> added = post(
                "/subscriptions",
                "way=mail&address=ada%40example.org&severity=high&theme.export-controls=yes&instant=yes&limit=4&zone=UTC");
        assertThat(added.statusCode()).isEqualTo(303);
        Subscription known = one("ada@example.org");
        assertThat(Jsoup.parse(desk.get("/subscriptions").body())
                        .select(".told")
                        .text())
                .contains(
                        "ada@example.org",
                        "Alerts of severity high on",
                        "at once, at most 4 an hour",
                        "nothing sent yet");

        Document form = Jsoup.parse(desk.get("/subscriptions/" + known.id()).body());
        assertThat(form.select("input[name=limit]").val()).isEqualTo("4");
        assertThat(form.select("input[name=theme.export-controls]").hasAttr("checked"))
                .isTrue();
        post("/subscriptions/" + known.id(), "severity=low&weekly=yes&weekly_at=08:00&zone=Europe%2FWarsaw&limit=6");
        assertThat(one("ada@example.org").rhythm().weekly()).isPresent();
        assertThat(one("ada@example.org").secret()).isEqualTo(known.secret());

        post("/subscriptions/" + known.id() + "/end", "");
        assertThat(subscriptions().named("ada@example.org")).isEmpty();
        assertThat(new AuditLog(desk.tables(), InstantSource.system()).latest(10))
                .extracting(AuditLog.Line::action)
                .contains("subscription-added", "subscription-changed", "subscription-ended");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndTheRestIsKept() throws Exception {
        HttpResponse<String> answer =
                post("/subscriptions", "way=mail&address=%22%3E%3Cb%3E&instant=yes&limit=0&digest=06:15&zone=UTC");

        assertThat(answer.statusCode()).isEqualTo(400);
        Document form = Jsoup.parse(answer.body());
        assertThat(form.select("#address-wrong").text()).contains("is no e-mail address");
        assertThat(form.select("#limit-wrong").text()).isEqualTo("give a whole number from 1 to 1000");
        assertThat(form.select("input[name=address]").val()).isEqualTo("\"><b>");
        assertThat(form.select("input[name=digest]").val()).isEqualTo("06:15");
        assertThat(form.select("b")).isEmpty();
    }

    @Test
    void aWebhooksSecretIsShownOnce() throws Exception {
        String secret = Jsoup.parse(post(
                                "/subscriptions",
                                "way=slack&address=https%3A%2F%2Fhooks.example%2Fsecret-path&instant=yes&limit=6&zone=UTC")
                        .body())
                .select("section.notice code")
                .text();

        assertThat(secret).startsWith("whsec_");
        assertThat(desk.get("/subscriptions").body()).contains("hooks.example").doesNotContain(secret, "secret-path");
    }

    @Test
    void withoutAMailServerThePageSaysWhatToSet() throws Exception {
        assertThat(Jsoup.parse(desk.get("/subscriptions").body())
                        .select(".warning")
                        .text())
                .contains("SMTP_URL", "MAIL_FROM");
    }

    @Test
    void programsListAddAndEnd() throws Exception {
        JsonNode added = JsonMapper.shared()
                .readTree(json(
                                "/api/v1/subscriptions",
                                "{\"address\":\"bob@example.org\",\"search\":\"q=chips\",\"digest\":\"07:00\",\"zone\":\"UTC\"}")
                        .body());
        String id = added.path("subscription").path("id").stringValue();
        assertThat(added.has("secret")).isFalse();
        assertThat(desk.json("/api/v1/subscriptions").path("subscriptions").valueStream())
                .anySatisfy(known -> {
                    assertThat(known.path("id").stringValue()).isEqualTo(id);
                    assertThat(known.path("search").stringValue()).isEqualTo("q=chips");
                });

        assertThat(json("/api/v1/subscriptions/" + id + "/end", "{}").statusCode())
                .isEqualTo(200);
        assertThat(json("/api/v1/subscriptions/" + id + "/end", "{}").statusCode())
                .isEqualTo(404);
        assertThat(json("/api/v1/subscriptions", "{\"address\":\"bob@example.org\",\"limit\":0}")
                        .body())
                .contains("The field limit is not taken");
        assertThat(json("/api/v1/subscriptions", "{\"address\":7}").statusCode())
                .isEqualTo(400);
        assertThat(json("/api/v1/subscriptions", "[]").statusCode()).isEqualTo(400);
    }

    @Test
    void aChangeFromElsewhereIsNotTaken() throws Exception {
        HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(desk.at("/subscriptions"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("address=eve%40example.org&instant=yes"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(subscriptions().named("eve@example.org")).isEmpty();
    }

    @Test
    void aSearchIsAFeedNewestFirst() throws Exception {
        HttpResponse<String> answer = desk.get("/feeds/search.atom?q=chips&order=relevance");
        Document feed = Jsoup.parse(answer.body(), "", Parser.xmlParser());

        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.select("feed > title").text()).isEqualTo("Bellwether: chips");
        assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith("/feeds/search.atom?q=chips");
        assertThat(feed.select("entry")).isNotEmpty();
        assertThat(feed.select("entry > updated").eachText())
                .isSortedAccordingTo((one, other) -> Instant.parse(other).compareTo(Instant.parse(one)));
        assertThat(feed.select("entry > id").eachText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(desk.get("/feeds/search.atom").statusCode()).isEqualTo(400);
    }

    private static Subscription one(String address) {
        return subscriptions().named(address).getFirst();
    }

    private static Subscriptions subscriptions() {
        return new Subscriptions(desk.store().dataSource());
    }

    private static HttpResponse<String> post(String path, String form) throws Exception {
        return desk.send(HttpRequest.newBuilder(desk.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> json(String path, String body) throws Exception {
        return desk.send(HttpRequest.newBuilder(desk.at(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
