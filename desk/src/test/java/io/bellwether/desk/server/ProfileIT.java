package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.profile.ProfileVersion;
import io.bellwether.classify.profile.ProfileYaml;
import io.bellwether.classify.stream.ProfilePublisher;
import io.bellwether.classify.stream.ProfileTopic;
import io.bellwether.classify.tag.TermOrigin;
import io.bellwether.desk.access.Role;
import io.bellwether.desk.sample.SampleNews;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of an edit: from a form to the draft, its preview, the topic, through the sink, and back as the profile in force. */
class ProfileIT {

    private static final String THEME = "/profile/themes/export-controls";
    private static final Profile BASE = ProfileVersion.stamped(SampleNews.profile());
    private static DeskWithKafka house;
    private static DeskOnStore desk;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        house = DeskWithKafka.start(directory);
        desk = house.desk();
        house.publishArticles(new SampleNews(Instant.now()).controls());
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @BeforeEach
    void putBaseInForce() throws Exception {
        putInForce(BASE);
    }

    @AfterEach
    void discard() throws Exception {
        Map<String, String> fields = hidden(desk.get("/profile/draft").body());
        if (fields.containsKey("revision")) {
            post("/profile/draft/discard", Map.of("revision", fields.getOrDefault("revision", "")));
        }
    }

    private static void putInForce(Profile profile) {
        ProfilePublisher.publish(house.kafka(), profile);
        awaitInForce(profile.version());
    }

    private static void awaitInForce(String version) {
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> desk.json("/api/v1/profile")
                        .path("profile")
                        .path("version")
                        .stringValue("")
                        .equals(version));
    }

    @Test
    void tellsWhatIsInForceWithTheSentencesOfTheBriefing() throws Exception {
        assertThat(desk.get("/profile").body())
                .contains(
                        "version " + BASE.version(),
                        "Export controls and how they are bypassed",
                        "Briefing, “Geopolitics”",
                        "Export controls on chips slow rivals, and push them to find ways around.",
                        "characters 0 to 72",
                        "Added by an analyst; the briefing does not say it",
                        "href=\"/profile/themes/export-controls\"");
    }

    @Test
    void anEditBecomesADraftIsPublishedAndStandsInTheHistory() throws Exception {
        HttpResponse<String> saved = edit(Map.of("weight-0", "5", "weight-1", "0", "added", "chip curb: 2.5"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("location")).contains("/profile/draft");
        String draft = desk.get("/profile/draft").body();
        assertThat(draft)
                .contains(
                        "term \"export control\" weight 3.0 becomes 5.0",
                        "term \"chip curb\" is new, weight 2.5",
                        "term \"chip\" is gone");
        assertThat(desk.get("/profile").body()).contains("version " + BASE.version(), "A draft waits");
        String version = desk.json("/api/v1/profile/draft")
                .path("profile")
                .path("version")
                .stringValue();

        HttpResponse<String> published = post("/profile/draft/publish", hidden(draft));

        assertThat(published.statusCode()).isEqualTo(303);
        Profile topic = ProfileTopic.current(house.kafka()).orElseThrow();
        assertThat(topic.version()).isEqualTo(version).isNotEqualTo(BASE.version());
        Theme theme = topic.theme("export-controls").orElseThrow();
        assertThat(theme.terms()).extracting(Term::text).containsExactly("export control", "chip curb");
        assertThat(TermOrigin.of(theme.terms().getFirst()))
                .isEqualTo(new TermOrigin.Reweighted(
                        new TermOrigin.Briefing(
                                "Geopolitics",
                                "Export controls on chips slow rivals, and push them to find ways around."),
                        3));
        assertThat(TermOrigin.of(theme.terms().getLast())).isEqualTo(new TermOrigin.Added());
        awaitInForce(version);
        assertThat(desk.get("/profile").body())
                .contains("set by an analyst, came with 3")
                .doesNotContain("A draft waits");
        assertThat(desk.get("/profile/draft").body()).contains("There is no draft");
        assertThat(desk.get("/profile/history?from=%s&to=%s".formatted(BASE.version(), version))
                        .body())
                .contains(
                        "from the desk",
                        "by a command",
                        "From " + BASE.version() + " to " + version,
                        "is new, weight 2.5");
        assertThat(desk.get("/account").body())
                .contains("profile publish", version + " of ai-race in the place of " + BASE.version());
        assertThat(desk.json("/api/v1/profile/versions")
                        .path("versions")
                        .get(0)
                        .path("former")
                        .stringValue())
                .isEqualTo(BASE.version());
    }

    @Test
    void anEarlierVersionBecomesTheDraft() throws Exception {
        Profile other = changed("data-privacy", 0.7);
        putInForce(other);
        String page = desk.get("/profile/versions/" + BASE.version()).body();
        assertThat(page).contains("not in force", "Make this the draft");

        assertThat(post("/profile/draft/restore", hidden(page)).statusCode()).isEqualTo(303);

        assertThat(desk.get("/profile/draft").body()).contains("threshold 0.7 becomes 0.5");
        post("/profile/draft/publish", hidden(desk.get("/profile/draft").body()));
        assertThat(ProfileTopic.current(house.kafka())).contains(BASE);
    }

    @Test
    void aDraftIsNeverPublishedOverAVersionThatItDoesNotKnow() throws Exception {
        edit(Map.of("threshold", "0.6"));
        Map<String, String> seen = hidden(desk.get("/profile/draft").body());
        Profile other = changed("data-privacy", 0.8);
        ProfilePublisher.publish(house.kafka(), other);

        HttpResponse<String> refused = post("/profile/draft/publish", Map.of("revision", revision(seen)));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains(
                        "Version " + other.version() + " was published meanwhile by a command",
                        "your draft is kept",
                        "/profile/history?from=%s&amp;to=%s".formatted(BASE.version(), other.version()));
        assertThat(ProfileTopic.current(house.kafka())).contains(other);
        awaitInForce(other.version());
        String draft = desk.get("/profile/draft").body();
        assertThat(draft).contains("cannot be published over it unseen").doesNotContain("Publish version");
        post("/profile/draft/base", Map.of("revision", revision(seen), "version", other.version()));
        draft = desk.get("/profile/draft").body();
        assertThat(draft).contains("threshold 0.8 becomes 0.5", "Publish version");
        assertThat(post("/profile/draft/publish", Map.of("revision", revision(hidden(draft))))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatADeskPublishedBeforeItWasCutOffIsNotedByHand() throws Exception {
        edit(Map.of("threshold", "0.6"));
        Profile draft = ProfileYaml.read(desk.get("/profile.yaml?version=draft").body(), "it");
        putInForce(draft);
        String page = desk.get("/profile/draft").body();
        assertThat(page).contains("is in force already").doesNotContain("unseen");

        assertThat(post("/profile/draft/publish", Map.of("revision", revision(hidden(page))))
                        .statusCode())
                .isEqualTo(303);

        assertThat(desk.get("/profile/draft").body()).contains("There is no draft");
        assertThat(desk.json("/api/v1/profile/versions")
                        .path("versions")
                        .get(0)
                        .path("former")
                        .stringValue())
                .isEqualTo(BASE.version());
    }

    @Test
    void twoEditorsDoNotOverwriteEachOther() throws Exception {
        Map<String, String> first = hidden(desk.get(THEME).body());
        edit(Map.of("threshold", "0.6"));

        HttpResponse<String> second = post(THEME, with(first, Map.of("threshold", "0.7")));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("nothing was saved");
        assertThat(desk.get("/profile/draft").body()).contains("threshold 0.5 becomes 0.6");
    }

    @Test
    void aPreviewTellsWhatTheDraftWouldHaveMeant() throws Exception {
        edit(Map.of("threshold", "0.001", "weight-0", "100", "added", "plush sheep: 3"));
        Map<String, String> fields =
                Map.of("revision", revision(hidden(desk.get("/profile/draft").body())), "days", "14");

        assertThat(post("/profile/draft/preview", fields).statusCode()).isEqualTo(303);

        await().atMost(Duration.ofMinutes(2))
                .until(() -> !desk.get("/profile/draft").body().contains("http-equiv=\"refresh\""));
        assertThat(desk.get("/profile/draft").body())
                .contains("4 articles of the last 14 days", ", was 0", "No article there is marked");
    }

    @Test
    void theWholeProfileIsEditedAsText() throws Exception {
        String page = desk.get("/profile/whole").body();
        String yaml = ProfileYaml.write(BASE).replace("title: \"Open models\"", "title: \"Open weights\"");
        assertThat(post("/profile/whole", with(hidden(page), Map.of("yaml", yaml)))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.get("/profile/draft").body()).contains("title Open models becomes Open weights");
        assertThat(desk.get("/profile.yaml?version=draft").body()).contains("title: \"Open weights\"");
        assertThat(ProfileYaml.read(desk.get("/profile.yaml").body(), "it")).isEqualTo(BASE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "threshold: 0.5 | threshold: 1.5 | threshold of theme export-controls is \"1.5\" but must be a number from 0 to 1",
                "threshold: 0.5 | threshold: NaN | must be a number from 0 to 1",
                "weight: 3.0 | weight: -1 | must be a number above 0 to 1000",
                "briefing: \"ai-race\" | briefing: \"other\" | must stay “ai-race”",
                "term: \"chip\" | term: \"export control\" | has the term “export control” twice",
                "term: \"chip\" | term: \"ch\\u0000ip\" | holds a character that does not print",
                "themes: | themen: | unknown key"
            })
    void saysWhatIsWrongWithTheText(String before, String after, String reason) throws Exception {
        String yaml = ProfileYaml.write(BASE);
        assertThat(yaml).contains(before);
        HttpResponse<String> answer = post(
                "/profile/whole",
                with(hidden(desk.get("/profile/whole").body()), Map.of("yaml", yaml.replace(before, after))));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(reason, "Nothing is saved yet");
        assertThat(desk.get("/profile/draft").body()).contains("There is no draft");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight-0 | NaN | “NaN” is no weight",
                "weight-0 | -1 | is no weight",
                "weight-0 | 1e3 | is no weight",
                "weight-0 | '' | is no weight",
                "threshold | 1.01 | is no score",
                "added | Export  controls: 2 | is there already as “export control”",
                "added | !!! | holds no letter or digit",
                "added | <script>alert(1)</script>: x | behind the colon must stand",
                "gate | ... | holds no letter or digit"
            })
    void saysWhatIsWrongWithAForm(String field, String value, String reason) throws Exception {
        HttpResponse<String> answer = edit(Map.of(field, value));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(reason).doesNotContain("<script>alert");
        assertThat(desk.get("/profile/draft").body()).contains("There is no draft");
    }

    @Test
    void aThemeOfTenThousandTermsIsRefusedOrShownInPart() throws Exception {
        String tooMany = IntStream.range(0, 2_001).mapToObj(at -> "word" + at).collect(Collectors.joining("\n"));
        assertThat(edit(Map.of("added", tooMany)).body()).contains("more than 2000 lines");
        String yaml = ProfileYaml.write(BASE);
        Map<String, String> form = hidden(desk.get("/profile/whole").body());
        assertThat(post("/profile/whole", with(form, Map.of("yaml", yaml + terms(10_000))))
                        .body())
                .contains("10,000 terms, aliases, gate words and headings in all");

        assertThat(post("/profile/whole", with(form, Map.of("yaml", yaml + terms(9_000))))
                        .statusCode())
                .isEqualTo(303);

        String page = desk.get("/profile/themes/data-privacy").body();
        assertThat(page).contains("8,001 lighter terms more");
        assertThat(edit("/profile/themes/data-privacy", Map.of("threshold", "0.9"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.get("/profile/draft").body()).contains("threshold 0.5 becomes 0.9");
    }

    /** The last theme's list of terms stands last in the file. */
    private static String terms(int number) {
        return IntStream.range(0, number)
                .mapToObj(at -> "      - {term: \"word%d\", weight: 1}\n".formatted(at))
                .collect(Collectors.joining());
    }

    @Test
    void readersReadAndStrangersDoNot() throws Exception {
        edit(Map.of("threshold", "0.6"));
        String revision = revision(hidden(desk.get("/profile/draft").body()));
        desk.add("ann", Role.READER, "correct horse");
        try {
            String cookie = logIn();
            for (String path : List.of("/profile", "/profile/draft", "/profile/history", "/profile.yaml")) {
                assertThat(get(path, cookie).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(get("/profile/draft", cookie).body())
                    .doesNotContain("action=\"/profile")
                    .contains("for editors");
            assertThat(get("/profile", cookie).body()).doesNotContain("Edit<span");
            for (String path : List.of(THEME, "/profile/whole")) {
                assertThat(get(path, cookie).statusCode()).as(path).isEqualTo(403);
                assertThat(post(path, Map.of(), cookie).statusCode()).as(path).isEqualTo(403);
            }
            for (String act : List.of("preview", "cancel", "publish", "discard", "base", "restore")) {
                assertThat(post("/profile/draft/" + act, Map.of("revision", revision), cookie)
                                .statusCode())
                        .as(act)
                        .isEqualTo(403);
                assertThat(post("/profile/draft/" + act, Map.of("revision", revision))
                                .headers()
                                .firstValue("location"))
                        .contains("/login");
            }
            assertThat(desk.get("/api/v1/profile").statusCode()).isEqualTo(401);
        } finally {
            desk.accounts().remove("ann");
        }
        assertThat(desk.get("/profile/draft").body()).contains("threshold 0.5 becomes 0.6");
    }

    @Test
    void nothingIsTakenFromAnotherSite() throws Exception {
        edit(Map.of("threshold", "0.6"));
        String revision = revision(hidden(desk.get("/profile/draft").body()));
        for (String act : List.of("/profile/draft/publish", "/profile/draft/discard", THEME, "/profile/whole")) {
            HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(desk.at(act))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", "https://evil.example")
                    .POST(HttpRequest.BodyPublishers.ofString("revision=" + revision))
                    .build());
            assertThat(answer.statusCode()).as(act).isEqualTo(403);
        }
        assertThat(ProfileTopic.current(house.kafka())).contains(BASE);
    }

    private static Profile changed(String theme, double threshold) {
        List<Theme> themes = new ArrayList<>();
        for (Theme one : BASE.themes()) {
            themes.add(
                    one.id().equals(theme)
                            ? new Theme(
                                    one.id(),
                                    one.title(),
                                    one.headings(),
                                    one.terms(),
                                    one.gate(),
                                    one.aliases(),
                                    one.concepts(),
                                    one.calibration(),
                                    threshold,
                                    one.alertThreshold())
                            : one);
        }
        return ProfileVersion.stamped(new Profile(BASE.briefing(), "", BASE.title(), themes));
    }

    private static HttpResponse<String> edit(Map<String, String> typed) throws Exception {
        return edit(THEME, typed);
    }

    /** Sends the form of a theme as a browser would, with some fields typed into. */
    private static HttpResponse<String> edit(String path, Map<String, String> typed) throws Exception {
        return post(path, with(hidden(desk.get(path).body()), typed));
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(typed);
        return all;
    }

    /** The fields of a page's forms that hold one line: with what they hold. */
    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher matcher = Pattern.compile("<input[^>]* name=\"([a-zA-Z0-9-]+)\" value=\"([^\"]*)\"")
                .matcher(page);
        while (matcher.find()) {
            fields.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        fields.remove("days");
        return fields;
    }

    private static String revision(Map<String, String> fields) {
        return fields.getOrDefault("revision", "");
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return post(path, fields, "");
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields, String cookie) throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://" + desk.desk().address().getAuthority());
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return desk.send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    private static HttpResponse<String> get(String path, String cookie) throws Exception {
        return desk.send(
                HttpRequest.newBuilder(desk.at(path)).header("Cookie", cookie).build());
    }

    private static String logIn() throws Exception {
        HttpResponse<String> answer = post("/login", Map.of("name", "ann", "password", "correct horse"));
        return answer.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
    }
}
