package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.alert.Severity;
import io.bellwether.article.stage.StageException;
import io.bellwether.desk.access.ApiTokens;
import io.bellwether.desk.access.Role;
import io.bellwether.desk.sample.SampleNews;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what, over HTTP, on a desk with accounts. */
class DeskAccessIT {

    private static final String PASSWORD = "correct horse";
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

    @BeforeEach
    void fill() {
        desk.add("ann", Role.EDITOR, PASSWORD);
        desk.add("bob", Role.READER, PASSWORD);
    }

    @AfterEach
    void empty() {
        desk.accounts().remove("ann");
        desk.accounts().remove("bob");
    }

    @Test
    void aStrangerIsLedToTheLoginAndFromThereToThePage() throws Exception {
        HttpResponse<String> turned = desk.get("/?theme=export-controls&severity=high");
        assertThat(turned.statusCode()).isEqualTo(303);
        assertThat(turned.headers().firstValue("location"))
                .contains("/login?next=%2F%3Ftheme%3Dexport-controls%26severity%3Dhigh");
        assertThat(turned.body()).doesNotContain("Ministry");

        HttpResponse<String> login = desk.get("/login?next=%2F%3Ftheme%3Dexport-controls");
        assertThat(login.statusCode()).isEqualTo(200);
        assertThat(login.body())
                .contains("name=\"next\" value=\"/?theme=export-controls\"", "autocomplete=\"username\"");

        HttpResponse<String> welcome = login("bob", PASSWORD, "next", "/?theme=export-controls");
        assertThat(welcome.statusCode()).isEqualTo(303);
        assertThat(welcome.headers().firstValue("location")).contains("/?theme=export-controls");
        assertThat(get("/", cookie(welcome)).body()).contains("Ministry widens");
    }

    @Test
    void theCookieIsForThisServerAloneAndOutOfReachOfScripts() throws Exception {
        assertThat(setCookie(login("bob", PASSWORD)))
                .matches("bellwether=[A-Za-z0-9_-]{43}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Strict");
        HttpResponse<String> proxied =
                send(form("/login", "name=bob&password=correct+horse").header("X-Forwarded-Proto", "https"));
        assertThat(setCookie(proxied))
                .matches(
                        "__Host-bellwether=[A-Za-z0-9_-]{43}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Strict; Secure");
    }

    @Test
    void aSessionThatTheBrowserBroughtIsNeverTakenOver() throws Exception {
        String planted = "bellwether=" + "A".repeat(43);
        HttpResponse<String> welcome =
                send(form("/login", "name=bob&password=correct+horse").header("Cookie", planted));

        assertThat(cookie(welcome)).isNotEqualTo(planted);
        assertThat(get("/", planted).statusCode()).isEqualTo(303);

        String before = cookie(welcome);
        HttpResponse<String> again =
                send(form("/login", "name=ann&password=correct+horse").header("Cookie", before));
        assertThat(get("/", cookie(again)).statusCode()).isEqualTo(200);
        assertThat(get("/", before).statusCode()).as("the former login ended").isEqualTo(303);
    }

    @Test
    void whoLogsOutIsOutAlsoWithTheOldCookie() throws Exception {
        String cookie = cookie(login("bob", PASSWORD));
        assertThat(get("/account", cookie).body()).contains("bob", "Log out");

        HttpResponse<String> out = send(form("/logout", "").header("Cookie", cookie));

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(setCookie(out)).startsWith("bellwether=; Path=/; Max-Age=0;");
        assertThat(get("/", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void aDeskStartedAnewKnowsWhoWasLoggedIn() throws Exception {
        String cookie = cookie(login("bob", PASSWORD));
        try (DeskStage restarted = DeskStage.start(desk.store(), DeskOnStore.SETTINGS)) {
            HttpRequest request = HttpRequest.newBuilder(restarted.address())
                    .header("Cookie", cookie)
                    .build();
            assertThat(desk.send(request).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        HttpResponse<String> wrong = login("bob", "wrong horse");
        HttpResponse<String> unknown = login("mallory", "wrong horse");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("set-cookie")).isEmpty();
        assertThat(wrong.body()).contains("Name or password is wrong.").doesNotContain("wrong horse");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body().replace("mallory", "bob")).isEqualTo(wrong.body());
    }

    @Test
    void guessingIsToldToWait() throws Exception {
        for (int at = 0; at < 10; at++) {
            assertThat(login("carol", "guess number " + at).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> stopped = login("carol", "guess again");
        assertThat(stopped.statusCode()).isEqualTo(429);
        assertThat(stopped.headers().firstValueAsLong("retry-after").orElseThrow())
                .isBetween(800L, 900L);
        assertThat(stopped.body()).contains("Too many tries failed. The next one counts in 15 minutes.");
    }

    @Test
    void aLinkElsewhereLeadsInWithoutALoginAnew() throws Exception {
        HttpResponse<String> arrival =
                send(HttpRequest.newBuilder(desk.at("/articles/a1")).header("Sec-Fetch-Site", "cross-site"));
        assertThat(arrival.statusCode()).isEqualTo(200);
        assertThat(arrival.body())
                .contains("<meta http-equiv=\"refresh\" content=\"0\">", "href=\"/articles/a1\"")
                .doesNotContain("Ministry");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 303",
        "/articles/a1, 303",
        "/account, 303",
        "/api/v1/alerts, 401",
        "/api/v1/themes, 401",
        "/api/v1/trends, 401",
        "/api/v1/articles/a1, 401",
        "/api/v1/articles.jsonl, 401",
        "/login, 200",
        "/health, 200",
        "/nothing, 404"
    })
    void whatAStrangerGets(String path, int status) throws Exception {
        assertThat(desk.get(path).statusCode()).isEqualTo(status);
        assertThat(desk.get(path).body()).doesNotContain("Ministry");
    }

    @Test
    void strangersLearnOfHealthOnlyHowItIs() throws Exception {
        assertThat(desk.json("/health").path("state").stringValue()).isEqualTo("up");
        assertThat(desk.get("/health").body()).doesNotContain("PostgreSQL");
        assertThat(get("/health", cookie(login("bob", PASSWORD))).body()).contains("PostgreSQL");
    }

    @Test
    void aTokenOpensTheApiAndNothingElse() throws Exception {
        String token = new ApiTokens(desk.tables())
                .issue("bob", Instant.now())
                .orElseThrow()
                .text();

        assertThat(bearer("/api/v1/alerts", token).statusCode()).isEqualTo(200);
        assertThat(bearer("/", token).statusCode()).isEqualTo(303);
        assertThat(bearer("/feeds/alerts.atom", token).statusCode()).isEqualTo(200);
        assertThat(bearer("/feeds.opml", token).statusCode()).isEqualTo(200);
        assertThat(bearer("/feeds.opml", "").statusCode()).isEqualTo(401);
        assertThat(bearer("/health", token).body()).contains("PostgreSQL");
        assertThat(bearer("/api/v1/alerts", "x" + token.substring(1)).statusCode())
                .isEqualTo(401);
        assertThat(bearer("/api/v1/alerts", "").headers().firstValue("www-authenticate"))
                .contains("Bearer realm=\"bellwether\"");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "reader, /articles/a1/marks, 403",
        "editor, /articles/a1/marks, 503",
        "stranger, /articles/a1/marks, 303",
        "reader, /api/v1/articles/a1/marks, 403",
        "editor, /api/v1/articles/a1/marks, 503",
        "stranger, /api/v1/articles/a1/marks, 401"
    })
    void onlyEditorsMark(String role, String path, int status) throws Exception {
        String cookie = switch (role) {
            case "reader" -> cookie(login("bob", PASSWORD));
            case "editor" -> cookie(login("ann", PASSWORD));
            default -> "none=";
        };
        HttpRequest.Builder request = path.startsWith("/api/")
                ? json(path, "{\"theme\":\"export-controls\",\"verdict\":\"wrong\"}")
                : form(path, "theme=export-controls&verdict=wrong");

        HttpResponse<String> answer = send(request.header("Cookie", cookie));

        assertThat(answer.statusCode()).isEqualTo(status);
        if (role.equals("editor")) {
            assertThat(answer.body()).contains("KAFKA_BOOTSTRAP_SERVERS");
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"bob, /subscriptions/any, 403", "bob, /api/v1/subscriptions, 403", "ann, /api/v1/subscriptions, 200"})
    void onlyEditorsSeeWhoIsToldAndWhere(String name, String path, int status) throws Exception {
        assertThat(get(path, cookie(login(name, PASSWORD))).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/subscriptions", "/subscriptions/new?search=q%3Dchips"})
    void aReaderInTheRoomOfMailLearnsWhatCanBeHadWithoutIt(String path) throws Exception {
        new Subscriptions(desk.store().dataSource())
                .add(Subscription.begin(
                        new Recipient.Mailbox("cleo@example.org"),
                        new Interest(Set.of(), Severity.LOW),
                        new Rhythm(true, Optional.empty(), Optional.empty(), ZoneId.of("UTC"), 6),
                        Instant.now()));

        HttpResponse<String> forReader = get(path, cookie(login("bob", PASSWORD)));
        assertThat(forReader.statusCode()).isEqualTo(200);
        assertThat(forReader.body())
                .contains("Editors decide who is told", "/feeds/alerts.atom")
                .doesNotContain("cleo@example.org", "method=\"post\"", "New subscription");

        assertThat(get("/subscriptions", cookie(login("ann", PASSWORD))).body())
                .contains("cleo@example.org", "New subscription")
                .doesNotContain("Editors decide who is told");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "own page | same-origin | own | - | 503",
                "own page on a connection without protection | - | own | - | 503",
                "cross-site form | cross-site | http://evil.example | - | 403",
                "same-site form | same-site | http://127.0.0.1:1 | - | 403",
                "opened from a bookmark | none | - | - | 403",
                "cross-site form, Origin hidden | - | null | - | 403",
                "another port of this machine | - | http://127.0.0.1:1 | - | 403",
                "no header at all | - | - | - | 403",
                "another Origin, method by field | - | http://evil.example | _method=POST | 403",
                "another Origin, method by header | cross-site | http://evil.example | X-HTTP-Method-Override: POST | 400",
            })
    void aChangeComesFromTheDeskItself(
            String label, @Nullable String site, @Nullable String origin, @Nullable String more, int status)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.at("/articles/a1/marks"))
                .header("Cookie", cookie(login("ann", PASSWORD)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("theme=export-controls&verdict=wrong"
                        + (more != null && more.startsWith("_") ? "&" + more : "")));
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.header("Origin", origin.equals("own") ? own() : origin);
        }
        if (more != null && more.startsWith("X-")) {
            String[] header = more.split(": ", 2);
            request.header(header[0], header[1]);
        }
        assertThat(send(request).statusCode()).as(label).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void onlyPostChangesAnythingWhateverAHeaderSays(String method) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        desk.at("/articles/a1/marks?theme=export-controls&verdict=wrong&_method=POST"))
                .header("Cookie", cookie(login("ann", PASSWORD)))
                .header("Origin", own())
                .method(method, HttpRequest.BodyPublishers.noBody());

        HttpResponse<String> plain = send(request);
        assertThat(plain.statusCode()).isEqualTo(405);
        assertThat(plain.headers().firstValue("allow")).contains("POST");
        assertThat(send(request.header("X-HTTP-Method-Override", "POST")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aLoginFromAnotherSiteIsRefusedToo() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(desk.at("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("name=bob&password=correct+horse")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void aBodyIsBoundedAndSaysItsLength() throws Exception {
        String cookie = cookie(login("ann", PASSWORD));
        assertThat(send(form("/articles/a1/marks", "theme=" + "x".repeat(70_000))
                                .header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(413);
        HttpRequest.Builder chunked = HttpRequest.newBuilder(desk.at("/articles/a1/marks"))
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", own())
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream("theme=x".getBytes(StandardCharsets.UTF_8))));
        assertThat(send(chunked).statusCode()).isEqualTo(411);
        assertThat(send(form("/articles/a1/marks", "theme=x&theme=y").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(form("/articles/a1/marks", "theme=x&more=y").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void editorsSeeWhatWasDoneAndReadersDoNot() throws Exception {
        String editor = cookie(login("ann", PASSWORD));
        String reader = cookie(login("bob", PASSWORD));

        assertThat(get("/account", editor).body()).contains("What was done of late", "bob</span> <b>login</b>");
        assertThat(get("/account", reader).body()).doesNotContain("What was done of late");
        assertThat(get("/articles/a1", reader).body()).doesNotContain("<button name=\"verdict\"");
    }

    @Test
    void theNetworkIsServedOnlyWithAnAccount() throws Exception {
        DeskSettings everywhere = DeskOnStore.SETTINGS.withHost("0.0.0.0");
        try (DeskStage open = DeskStage.start(desk.store(), everywhere)) {
            assertThat(desk.send(HttpRequest.newBuilder(open.address()).build()).statusCode())
                    .isEqualTo(303);
            empty();
            assertThat(desk.send(HttpRequest.newBuilder(open.address()).build()).statusCode())
                    .as("its last account is gone")
                    .isEqualTo(303);
        }
        assertThatThrownBy(() -> DeskStage.start(desk.store(), everywhere))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("bellwether account add NAME --role editor");
    }

    @Test
    void aContainerPublishedOnLoopbackIsServedAsLoopback() throws Exception {
        empty();
        DeskSettings published =
                DeskOnStore.SETTINGS.withHost("0.0.0.0").withReach(DeskSettings.Reach.PUBLISHED_ON_LOOPBACK);
        try (DeskStage open = DeskStage.start(desk.store(), published)) {
            assertThat(desk.send(HttpRequest.newBuilder(open.address()).build()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static HttpResponse<String> login(String name, String password, String... more) throws Exception {
        String body = "name=" + encode(name) + "&password=" + encode(password);
        for (int at = 0; at < more.length; at += 2) {
            body += "&" + more[at] + "=" + encode(more[at + 1]);
        }
        return send(form("/login", body));
    }

    private static HttpRequest.Builder form(String path, String body) {
        return HttpRequest.newBuilder(desk.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", own())
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder json(String path, String body) {
        return HttpRequest.newBuilder(desk.at(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return desk.send(request.build());
    }

    private static HttpResponse<String> get(String path, String cookie) throws Exception {
        return send(HttpRequest.newBuilder(desk.at(path)).header("Cookie", cookie));
    }

    private static HttpResponse<String> bearer(String path, String token) throws Exception {
        return send(HttpRequest.newBuilder(desk.at(path)).header("Authorization", "Bearer " + token));
    }

    private static String own() {
        return "http://" + desk.desk().address().getAuthority();
    }

    private static String setCookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("set-cookie").orElseThrow();
    }

    private static String cookie(HttpResponse<String> answer) {
        return setCookie(answer).split(";", 2)[0];
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
