package io.bellwether.desk.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.item.Article;
import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.StageException;
import io.bellwether.desk.access.Role;
import io.bellwether.desk.page.Asset;
import io.bellwether.desk.sample.SampleNews;
import io.bellwether.desk.sample.SqlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every route over a real store. */
class DeskIT {

    private static DeskOnStore desk;

    @BeforeAll
    static void start(@TempDir Path directory) {
        desk = DeskOnStore.start(directory);
        new SampleNews(Instant.now().truncatedTo(ChronoUnit.MICROS)).fill(desk.rows());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void showsAlertsNewestFirstWithTheirReceipts() throws Exception {
        HttpResponse<String> answer = desk.get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
        assertThat(answer.body())
                .containsSubsequence(
                        "2 of 3 feeds answer",
                        "Ministry widens export controls",
                        "New <mark>export controls</mark> reach machines",
                        "Export controls on chips slow rivals",
                        "Toolmakers fall",
                        "A laboratory gives its reasoning model away",
                        "Customs finds graphics chips")
                .contains(
                        "503 Service Unavailable",
                        "1 failing · 1 may have missed items this week",
                        "items may have passed unseen between",
                        "(2 gaps so far); 1 of 30 items stand in the feed twice",
                        "next poll");
    }

    @Test
    void linksToArticlesWithoutLendingThemAnything() throws Exception {
        assertThat(desk.get("/").body())
                .contains("href=\"https://courier.example/news/a1?from=feed&amp;x=")
                .contains("rel=\"noopener noreferrer nofollow\"");
    }

    @Test
    void tellsWhatIsNewAndWhatStayedSilent() throws Exception {
        assertThat(desk.get("/?theme=export-controls&severity=high").body())
                .containsSubsequence(
                        "3 independent sources",
                        "<b>New</b> 1 more independent source (Port Observer), 2 in all; severity rose from low to"
                                + " high; new in the title: 45, Resellers of chips face licence rule",
                        "When it spoke",
                        "1 more independent source (Port Observer)",
                        "raised as low with 1 independent source",
                        "Also in this story",
                        "it is not certain: “Toolmakers fall as export controls tighten”",
                        "shares chip, Toolmakers fall as export controls tighten",
                        "opinion: does not alert (“Resellers of chips face licence rule” in its title)");
    }

    @Test
    void showsOneThemeWhenAsked() throws Exception {
        assertThat(desk.get("/?theme=open-models").body())
                .contains("A laboratory gives its reasoning model away")
                .doesNotContain("Ministry widens");
        assertThat(desk.get("/?severity=high").body())
                .contains("Ministry widens")
                .doesNotContain("A laboratory");
        assertThat(desk.get("/?theme=open-models&severity=high").body()).contains("No alert fits");
    }

    @Test
    void showsAnArticleWithEveryMatchMarked() throws Exception {
        String page = desk.get("/articles/a1").body();

        assertThat(page)
                .contains("Ministry widens <mark>export controls</mark> to chip tools")
                .contains("widened its <mark>export controls</mark> on semiconductor")
                .contains("in an alert")
                .contains("Export controls on chips slow rivals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/x1", "/articles/x2", "/articles/x3", "/?theme=export-controls"})
    void neverLetsTextBecomeMarkup(String path) throws Exception {
        String page = withoutOwnScript(desk.get(path).body());

        assertThat(page)
                .doesNotContain("<script", "<img src=x", "href=\"javascript:", "style=\"")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }

    /** The page without the one file of the desk's own that it loads. */
    static String withoutOwnScript(String page) {
        return page.replaceFirst("<script src=\"" + Asset.SCRIPT.path() + "\" defer></script>", "");
    }

    @Test
    void showsAScriptAsTheTextItIs() throws Exception {
        assertThat(desk.get("/articles/x1").body())
                .contains("&lt;script&gt;document.title=")
                .contains("<mark>chips</mark> &lt;script&gt;")
                .contains("The feed gave no address that is safe to follow.");
    }

    @Test
    void givesAlertsToProgramsPageByPage() throws Exception {
        List<String> seen = new ArrayList<>();
        String path = "/api/v1/alerts?limit=2";
        for (int page = 0; page < 20 && !path.isEmpty(); page++) {
            JsonNode answer = desk.json(path);
            answer.path("alerts").forEach(alert -> seen.add(alert.path("story").stringValue()));
            String next = answer.path("next").asString("");
            path = next.isEmpty() ? "" : "/api/v1/alerts?limit=2&cursor=" + next;
        }

        assertThat(seen).containsExactly("a1", "b1", "a4", "c1", "x1", "x2", "x3");
    }

    @Test
    void givesAnAlertWithArticlesEvidenceAndReasons() throws Exception {
        JsonNode alert = desk.json("/api/v1/alerts?theme=export-controls&severity=high")
                .path("alerts")
                .get(0);

        assertThat(alert.path("themeTitle").stringValue()).isEqualTo("Export controls and how they are bypassed");
        assertThat(alert.path("articleCount").intValue()).isEqualTo(3);
        assertThat(alert.path("articles").get(0).path("id").stringValue()).isEqualTo("a1");
        assertThat(alert.path("sources").get(2).stringValue()).isEqualTo("Port Observer");
        assertThat(alert.path("articles").get(2).path("guard").path("kind").stringValue())
                .isEqualTo("opinion");
        assertThat(alert.path("updates")
                        .get(0)
                        .path("reasons")
                        .get(0)
                        .path("kind")
                        .stringValue())
                .isEqualTo("raised");
        assertThat(alert.path("evidence").get(0).path("text").stringValue()).isEqualTo("export controls");
        assertThat(alert.path("reasons").get(0).path("section").stringValue()).isEqualTo("Geopolitics");
    }

    @Test
    void countsThemes() throws Exception {
        JsonNode themes = desk.json("/api/v1/themes").path("themes");

        assertThat(themes.get(0).path("id").stringValue()).isEqualTo("export-controls");
        assertThat(themes.get(0).path("articles").intValue()).isEqualTo(7);
        assertThat(themes.get(0).path("alerts").intValue()).isEqualTo(5);
        assertThat(themes.get(2).path("alerts").intValue()).isEqualTo(1);
    }

    @Test
    void drawsTwoWeeksOfAThemeWithItsBurstAndThePartThatIsNotOver() throws Exception {
        String page = desk.get("/").body();

        assertThat(page)
                .containsOnlyOnce("<svg class=\"trend\" role=\"img\" aria-label=\"Two weeks: ")
                .contains(" in six hours; unusual rise ", "; the last six hours are not complete\"")
                .containsPattern("<rect class=\"burst\" x=\"[0-9]+\" y=\"0\" width=\"2\" height=\"22\">")
                .containsPattern("<rect class=\"part\" [^>]*></rect></svg>");
    }

    @Test
    void givesTrendsOfAThemeSinceATime() throws Exception {
        JsonNode all = desk.json("/api/v1/trends?theme=export-controls").path("trends");
        JsonNode last = all.get(all.size() - 1);
        assertThat(all.size()).isEqualTo(14 * 24);
        assertThat(last.path("complete").booleanValue()).isFalse();
        assertThat(last.has("surprise")).isFalse();

        Instant burst = Instant.parse(last.path("hour").stringValue()).minus(24, ChronoUnit.HOURS);
        JsonNode since = desk.json("/api/v1/trends?theme=export-controls&since=" + burst);
        JsonNode first = since.path("trends").get(0);
        assertThat(since.path("trends").size()).isEqualTo(25);
        assertThat(since.has("next")).isFalse();
        assertThat(first.path("stories").intValue()).isEqualTo(12);
        assertThat(first.path("baseline").path("stories").doubleValue()).isEqualTo(2.5);
        assertThat(first.path("surprise").path("change").stringValue()).isEqualTo("rise");
        assertThat(first.path("surprise").path("window").stringValue()).isEqualTo("PT6H");
        assertThat(desk.json("/api/v1/trends?theme=open-models").path("trends").size())
                .isZero();
    }

    @Test
    void givesAnArticleWithItsTags() throws Exception {
        JsonNode answer = desk.json("/api/v1/articles/x1");

        assertThat(answer.path("article").path("title").stringValue()).isEqualTo("Chips " + SampleNews.SCRIPT);
        assertThat(answer.path("tags").get(0).path("theme").stringValue()).isEqualTo("export-controls");
    }

    @Test
    void streamsEveryArticleOnceInOneOrder() throws Exception {
        HttpResponse<String> answer = desk.get("/api/v1/articles.jsonl");
        List<JsonNode> lines =
                answer.body().lines().map(JsonMapper.shared()::readTree).toList();

        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/x-ndjson");
        assertThat(lines.stream().map(line -> line.path("id").stringValue()))
                .startsWith("a1", "a2", "a3", "a4", "b1", "c1", "c2")
                .contains("x1", "x2", "x3")
                .isSorted()
                .doesNotHaveDuplicates();
        JsonNode hostile = lines.stream()
                .filter(line -> line.path("id").stringValue().equals("x1"))
                .findFirst()
                .orElseThrow();
        assertThat(hostile.path("url").stringValue()).isEqualTo("javascript:document.title='own'+'ed'");
        assertThat(hostile.has("published")).isFalse();
        assertThat(hostile.path("tags").get(0).path("theme").stringValue()).isEqualTo("export-controls");
        assertThat(desk.get("/api/v1/articles.jsonl").body()).isEqualTo(answer.body());
    }

    @Test
    void streamsMoreThanItHoldsInMemoryAtOnce() throws Exception {
        Instant time = Instant.parse("2026-01-01T00:00:00Z");
        IntStream.range(0, 1_000)
                .mapToObj(number -> new Article(
                        "z%04d".formatted(number), "", "Many", "Title", "", "", "", time, time, List.of(), List.of()))
                .forEach(desk.rows()::add);

        assertThat(desk.get("/api/v1/articles.jsonl").body().lines().filter(line -> line.contains("\"id\":\"z")))
                .hasSize(1_000);
    }

    @Test
    void cutsTheConnectionWhenTheStreamCannotBeWhole(@TempDir Path directory) throws Exception {
        try (DeskOnStore other = DeskOnStore.start(directory);
                Connection connection = other.store().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(SqlText.read("many-articles"));
            HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(other.at("/api/v1/articles.jsonl"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                assertThat(body.readNBytes(1_000)).hasSize(1_000);
                statement.execute(SqlText.read("end-other-sessions"));

                assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void tellsTheHealthOfTheStore() throws Exception {
        JsonNode health = desk.json("/health");

        assertThat(health.path("state").stringValue()).isEqualTo("up");
        assertThat(health.path("parts").get(0).path("name").stringValue()).isEqualTo("store");
        assertThat(desk.desk().check())
                .isEqualTo(new Health.Up(desk.desk().address().toString()));
    }

    @Test
    void tellsTheHealthOfEveryPartAndFailsWhenOneIsDown() throws Exception {
        Map<String, Health> parts = Map.of(
                "ingest", new Health.Degraded("3 of 9 feeds fail", "see /"),
                "sink", new Health.Down("Kafka is gone", "start it"));
        try (DeskStage whole = DeskStage.start(desk.store(), DeskOnStore.SETTINGS, () -> parts, DeskFigures.none())) {
            HttpResponse<String> answer = desk.send(
                    HttpRequest.newBuilder(whole.address().resolve("/health")).build());

            assertThat(answer.statusCode()).isEqualTo(503);
            JsonNode health = JsonMapper.shared().readTree(answer.body());
            assertThat(health.path("state").stringValue()).isEqualTo("down");
            assertThat(health.path("parts").values().stream()
                            .map(part -> part.path("name").stringValue()))
                    .containsExactly("ingest", "sink", "store");
            assertThat(answer.body()).contains("Kafka is gone", "start it");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/alerts?limit=0, 400, 1 to 200",
        "/api/v1/alerts?severity=loud, 400, 'low, medium, high'",
        "/api/v1/alerts?cursor=x, 400, leave it out",
        "/api/v1/alerts?nonsense=1, 400, 'theme, severity, since, limit, cursor'",
        "/api/v1/alerts?theme=nowhere, 404, /api/v1/themes",
        "/api/v1/alerts?theme=%00, 400, /api/v1/themes",
        "/api/v1/trends?since=yesterday, 400, 2026-01-12T10:00:00Z",
        "/api/v1/trends?since=2026-02-31, 400, 2026-01-12T10:00:00Z",
        "/api/v1/trends?limit=1, 400, 'theme, since'",
        "/api/v1/trends?theme=nowhere, 404, /api/v1/themes",
        "/api/v1/articles/nobody, 404, articles.jsonl",
        "/api/v1/nothing, 404, /api/v1/alerts"
    })
    void answersProgramsWithWhatIsWrongAndWhatToDo(String path, int status, String remedy) throws Exception {
        HttpResponse<String> answer = desk.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json;charset=utf-8");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("error").stringValue()).isNotEmpty();
        assertThat(problem.path("remedy").stringValue()).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "/?limit=many, 400, a whole number",
        "/?theme=%3Cscript%3E, 404, &lt;script&gt;",
        "/articles/nobody, 404, There is no article",
        "/nothing, 404, There is nothing at"
    })
    void answersPeopleWithAPage(String path, int status, String text) throws Exception {
        HttpResponse<String> answer = desk.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("text/html;charset=utf-8");
        assertThat(withoutOwnScript(answer.body()))
                .contains(text, "What to do:")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles/a1",
                "/api/v1/alerts",
                "/api/v1/themes",
                "/api/v1/trends",
                "/api/v1/articles/a1",
                "/api/v1/articles.jsonl",
                "/health",
                "/nothing"
            })
    void sendsItsGuardsWithEveryAnswer(String path) throws Exception {
        HttpResponse<String> answer = desk.get(path);

        assertThat(answer.headers().firstValue("content-security-policy"))
                .contains(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(answer.headers().firstValue("referrer-policy")).contains("same-origin");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/a1", "/api/v1/alerts", "/api/v1/articles.jsonl", "/health"})
    void answersHeadLikeGetWithoutABody(String path) throws Exception {
        HttpResponse<String> head =
                desk.send(HttpRequest.newBuilder(desk.at(path)).HEAD().build());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("content-type"))
                .isEqualTo(desk.get(path).headers().firstValue("content-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "BREW"})
    void mostOfItIsOnlyForReading(String method) throws Exception {
        HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(desk.at("/api/v1/alerts"))
                .method(method, HttpRequest.BodyPublishers.ofString("x"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD");
    }

    @Test
    void letsBrowsersKeepTheStyleSheetForEver() throws Exception {
        HttpResponse<String> first = desk.get(Asset.STYLE.path());
        HttpResponse<String> again = desk.send(HttpRequest.newBuilder(desk.at(Asset.STYLE.path()))
                .header("If-None-Match", first.headers().firstValue("etag").orElseThrow())
                .build());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("content-type")).contains("text/css; charset=utf-8");
        assertThat(first.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(desk.get("/").body()).contains("href=\"" + Asset.STYLE.path() + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "GET / HTTP/1.1, evil.example, 403",
        "GET /api/v1/articles.jsonl HTTP/1.1, evil.example:8080, 403",
        "GET / HTTP/1.1, localhost:1234, 200",
        "GET / HTTP/1.1, [::1]:1234, 200",
        "GET http://evil.example/ HTTP/1.1, localhost, 400",
        "GET /?theme=%ZZ HTTP/1.1, localhost, 400",
        "GET /articles/%2e%2e%2f HTTP/1.1, localhost, 404",
        "GET /articles/%FF HTTP/1.1, localhost, 400",
        "NONSENSE, localhost, 400"
    })
    void answersRawRequests(String request, String host, int status) throws Exception {
        String answer = raw(request, host);

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("jetty", "javalin", "\tat ", "exception");
    }

    private static String raw(String request, String host) throws IOException {
        try (Socket socket = new Socket(desk.at("/").getHost(), desk.at("/").getPort());
                OutputStream output = socket.getOutputStream();
                InputStream input = socket.getInputStream()) {
            output.write((request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            output.flush();
            return new String(input.readAllBytes(), UTF_8);
        }
    }

    @Test
    void saysWhichPortIsInUse() {
        int port = desk.at("/").getPort();

        assertThatThrownBy(() -> DeskStage.start(desk.store(), DeskSettings.loopback(port)))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("port %d on 127.0.0.1 is in use".formatted(port))
                .hasMessageContaining("--port")
                .hasMessageNotContaining("\n");
    }

    @Test
    void saysWhichHostItDoesNotKnow() {
        assertThatThrownBy(() -> DeskStage.start(desk.store(), DeskOnStore.SETTINGS.withHost("nowhere.invalid")))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("nowhere.invalid");
    }

    @Test
    void servesAnyNameWhenItIsBoundToTheNetwork() throws Exception {
        desk.add("ann", Role.READER, "correct horse");
        try (DeskStage open = DeskStage.start(desk.store(), DeskOnStore.SETTINGS.withHost("0.0.0.0"))) {
            assertThat(desk.send(HttpRequest.newBuilder(open.address().resolve("/login"))
                                    .build())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(open.address().getHost()).isEqualTo("127.0.0.1");
        } finally {
            desk.accounts().remove("ann");
        }
    }
}
