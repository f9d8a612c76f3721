package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.sample.HostileNews;
import io.bellwether.desk.sample.SampleNews;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rooms beyond the alerts, over a real store. */
class ReadingIT {

    private static final String HOSTILE_STORY = "/stories/" + encode(HostileNews.STORY);
    private static final String HOSTILE_THEME = "/themes/" + encode(HostileNews.THEME);
    private static DeskOnStore desk;
    private static Instant now;

    @BeforeAll
    static void start(@TempDir Path directory) {
        desk = DeskOnStore.start(directory);
        now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        new SampleNews(now).fill(desk.rows());
        new HostileNews(now).fill(desk.rows());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void tellsAStoryFromItsFirstReportOnWithWhatJoinedEachAndWhyItAlerted() throws Exception {
        assertThat(desk.get("/stories/a1").body())
                .containsSubsequence(
                        "Ministry widens export controls",
                        "3 articles",
                        "3 independent sources",
                        "Why it alerted",
                        "Export controls and how they are bypassed",
                        "raised as low with 1 independent source",
                        "severity rose from low to high",
                        "<mark>export controls</mark> to chip tools",
                        "How it was reported",
                        "Ministry widens export controls",
                        "Toolmakers fall as export controls tighten",
                        "it is not certain: “Toolmakers fall as export controls tighten”",
                        "90 % likely the same event: shares chip, Toolmakers fall as export controls tighten",
                        "href=\"#report-1\"",
                        "Resellers of chips face licence rule",
                        "opinion: does not alert (“Resellers of chips face licence rule” in its title)",
                        "Port Observer");
    }

    @Test
    void findsStoriesOfTheSameThemeThatShareWordsOfTitles() throws Exception {
        JsonNode similar =
                desk.json(HOSTILE_STORY.replace("/stories", "/api/v1/stories")).path("similar");

        assertThat(similar.get(0).path("story").stringValue()).isEqualTo("h4");
        assertThat(similar.get(0).path("shared").values().stream().map(JsonNode::stringValue))
                .contains("licence");
        assertThat(similar.get(0).path("themes").get(0).stringValue()).isEqualTo(HostileNews.THEME);
        assertThat(desk.get("/stories/c1").body()).contains("No story of the same themes");
    }

    @Test
    void tellsAThemeByItsTrendItsBurstsAndItsProfile() throws Exception {
        assertThat(desk.get("/themes/export-controls").body())
                .containsSubsequence(
                        "Export controls and how they are bypassed",
                        "Latest 24 hours:",
                        "<svg dir=\"ltr\" role=\"img\" aria-labelledby=\"chart-title chart-text\"",
                        "<title id=\"chart-title\">Stories by six hours, the latest two weeks</title>",
                        "; the last six hours are not complete.</desc>",
                        "class=\"band\"",
                        "class=\"burst\"",
                        "class=\"line\"",
                        "class=\"flag-label\"",
                        "Unusual rises",
                        "72 stories where 18.0 were expected, rarer than once in 341 years",
                        "href=\"/stories/a4\"",
                        "Latest alerts",
                        "href=\"/stories/a1\"",
                        "Latest articles",
                        "What speaks for it",
                        "export control",
                        "Who writes of it",
                        "From the briefing “The AI race”, headings “Export controls and how they are bypassed”.",
                        "from a score of 0.50, and alerts from 0.80",
                        "Export controls on chips slow rivals");
    }

    @Test
    void findsWordsInAnyOfTheirFormsAndMarksThem() throws Exception {
        assertThat(desk.get("/search?q=tighten+toolmaker").body())
                .contains("1 article", "<mark>Toolmakers</mark> fall as export controls <mark>tighten</mark>")
                .contains("href=\"/articles/a2\"", "href=\"/stories/a1\"");
        assertThat(ids("q=%22given+away%22")).isEmpty();
        assertThat(ids("q=ferry")).containsExactly("c2");
        assertThat(ids("q=ferry+or+navy&order=time")).containsExactly("c2", "c1");
        assertThat(ids("q=chip+-export&theme=export-controls&source=port")).containsExactly("a3");
        assertThat(ids("q=%D8%A7%D9%84%D8%AA%D8%B5%D8%AF%D9%8A%D8%B1")).containsExactly("x3");
        assertThat(ids("q=chips&language=de")).isEmpty();
        assertThat(ids("q=chips&to=2020-01-01")).isEmpty();
    }

    @Test
    void marksNoWordsButThoseLookedFor() throws Exception {
        JsonNode passage = desk.json("/api/v1/search?q=chips&source=script")
                .path("articles")
                .get(0)
                .path("passage");

        assertThat(passage.values())
                .allSatisfy(segment -> assertThat(segment.path("marked").booleanValue())
                        .isEqualTo(segment.path("text").stringValue().equals("chips")));
        assertThat(passage.values().stream().map(segment -> segment.path("text").stringValue()))
                .contains("chips")
                .noneMatch(text -> text.contains("\uE000") || text.contains("\uE001"));
    }

    @Test
    void putsAWordInATitleBeforeOneInTheText() throws Exception {
        assertThat(ids("q=resellers")).startsWith("a3");
    }

    private static List<String> ids(String query) throws IOException, InterruptedException {
        return desk.json("/api/v1/search?" + query).path("articles").values().stream()
                .map(article -> article.path("id").stringValue())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=chips", "q=chips&order=time", "theme=export-controls", "source=courier"})
    void findsTheSamePageByPageAsAtOnce(String query) throws Exception {
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = desk.json("/api/v1/search?limit=2&" + query + next);
            page.path("articles").forEach(article -> seen.add(article.path("id").stringValue()));
            next = page.has("next") ? "&cursor=" + page.path("next").stringValue() : "";
        } while (!next.isEmpty() && seen.size() < 100);

        assertThat(seen).hasSizeGreaterThan(1).doesNotHaveDuplicates().isEqualTo(ids("limit=200&" + query));
    }

    @Test
    void helpsWhereNothingIsFound() throws Exception {
        assertThat(desk.get("/search").body()).contains("Nothing asked yet", "a minus before a word shuts it out");
        assertThat(desk.get("/search?q=zebra").body()).contains("No article has these words", "try fewer");
        assertThat(desk.get("/search?q=chips&language=de").body())
                .contains("together with the theme", "href=\"/search?q=chips\"");
        assertThat(desk.get("/search?theme=data-privacy&to=2020-01-01").body()).contains("No article fits");
    }

    static Stream<String> hostileWords() {
        return Stream.of(
                        "'",
                        "\"",
                        "\\",
                        "\"unclosed phrase",
                        "!!!&&&|||",
                        "a & | ! b",
                        "((((",
                        ")",
                        "<->",
                        "a <2> b",
                        ":*",
                        "chips:*A",
                        "chips:ABCD",
                        "--",
                        "-",
                        "-chips",
                        "- - -",
                        "or",
                        "or or or",
                        "or -or",
                        "';drop table articles;--",
                        "%",
                        "_%_",
                        "${jndi:ldap://x}",
                        "{{7*7}}",
                        "the",
                        "\u202Eевал",
                        "\uD83D\uDC11",
                        "\uE000chips\uE001",
                        "1e999",
                        "\t\n\r",
                        "StartSel=<script>, StopSel=</script>",
                        "w".repeat(300),
                        "\"".repeat(300),
                        "a-".repeat(150),
                        "(a".repeat(150))
                .map(ReadingIT::encode);
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void survivesAnyWords(String words) throws Exception {
        HttpResponse<String> page = desk.get("/search?q=" + words);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(DeskIT.withoutOwnScript(page.body())).doesNotContain("<script", "<img src=x");
        assertThat(desk.get("/search?order=time&q=" + words).statusCode()).isEqualTo(200);
        assertThat(desk.get("/api/v1/search?limit=1&q=" + words).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=%00, 400",
        "/search?q=%FF%FE, 200",
        "/search?q=%ED%A0%80, 200",
        "/search?q=a&q=b, 400",
        "/search?source=%00, 400",
        "/search?cursor=x, 400",
        "/search?theme=nowhere, 404",
        "/search?nonsense=1, 400",
        "/stories/nowhere, 404",
        "/stories/%00, 400",
        "/themes/nowhere, 404",
        "/feeds?outcome=odd, 400",
        "/api/v1/stories/nowhere, 404",
        "/api/v1/feeds?outcome=odd, 400",
        "/api/v1/alerts.csv?severity=loud, 400",
        "/feeds/alerts.atom?theme=nowhere, 404",
        "/seen, 400",
        "/seen?until=yesterday, 400"
    })
    void saysWhatIsWrong(String path, int status) throws Exception {
        assertThat(desk.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void refusesAQuestionOfAHundredKilobytesWithoutHarm() throws Exception {
        assertThat(desk.get("/search?q=" + "a+b+".repeat(25_000)).statusCode()).isIn(414, 431);
        assertThat(desk.get("/search?q=" + "a".repeat(4_000)).statusCode()).isEqualTo(400);
        assertThat(desk.get("/search?q=chips").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void neverLetsTextBecomeMarkup(String path) throws Exception {
        HttpResponse<String> page = desk.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(DeskIT.withoutOwnScript(page.body()))
                .contains("&lt;script&gt;document.title=")
                .doesNotContain("<script", "<img src=x", "<svg onload", "href=\"javascript:", "style=\"")
                .doesNotContainPattern("<[^>\"]*\\son[a-z]+=");
    }

    static Stream<String> rooms() {
        return Stream.of(
                HOSTILE_STORY,
                HOSTILE_THEME,
                "/search?q=chips",
                "/search?theme=" + encode(HostileNews.THEME),
                "/search?q=" + encode(HostileNews.TEXT) + "&source=" + encode(HostileNews.TEXT.substring(0, 90)),
                "/feeds",
                "/",
                "/?theme=" + encode(HostileNews.THEME));
    }

    @Test
    void listsFeedsTheWorstFirst() throws Exception {
        assertThat(desk.get("/feeds").body())
                .containsSubsequence(
                        "4 feeds, 1 read without trouble",
                        "Morning Gazette",
                        "Fails",
                        "The Ledger",
                        "Missed items",
                        "1 of 30 items stand in the feed twice",
                        "Harbour Courier",
                        "Well");
        assertThat(desk.get("/feeds?outcome=failed").body())
                .contains("Morning Gazette", "503 Service Unavailable", "7 failures in a row", "2 of 4 feeds")
                .doesNotContain("Harbour Courier");
        assertThat(desk.get("/feeds?outcome=gone").body()).contains("No feed ended so");
    }

    @Test
    void givesAllFeedsAsOpml() throws Exception {
        HttpResponse<String> answer = desk.get("/feeds.opml");
        NodeList outlines = xml(answer.body()).getElementsByTagName("outline");
        List<String> addresses = IntStream.range(0, outlines.getLength())
                .mapToObj(at -> ((Element) outlines.item(at)).getAttribute("xmlUrl"))
                .toList();

        assertThat(answer.headers().firstValue("content-disposition")).contains("attachment; filename=\"feeds.opml\"");
        assertThat(addresses).hasSize(4).contains("https://courier.example/feed");
        assertThat(addresses).anyMatch(address -> address.endsWith(HostileNews.TEXT));
    }

    @Test
    void givesAlertsAsAnAtomFeed() throws Exception {
        HttpResponse<String> answer = desk.get("/feeds/alerts.atom?theme=export-controls&severity=high");
        Element feed = xml(answer.body()).getDocumentElement();
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);

        assertThat(answer.headers().firstValue("content-type")).contains("application/atom+xml; charset=utf-8");
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        for (Element element : List.of(feed, entry)) {
            assertThat(URI.create(text(element, "id")).getScheme()).isEqualTo("urn");
            assertThat(text(element, "title")).isNotBlank();
            assertThat(Instant.parse(text(element, "updated"))).isBetween(now.minusSeconds(3_600), now);
        }
        assertThat(text(feed, "name")).isEqualTo("Bellwether");
        assertThat(link(feed))
                .isEqualTo(desk.at("/feeds/alerts.atom?theme=export-controls&severity=high")
                        .toString());
        assertThat(text(entry, "title")).startsWith("High: Ministry widens");
        assertThat(link(entry)).isEqualTo(desk.at("/stories/a1").toString());
        assertThat(text(entry, "summary")).contains("3 independent sources", "severity rose from low to high");
        assertThat(xml(desk.get("/feeds/alerts.atom").body())
                        .getElementsByTagName("entry")
                        .getLength())
                .isEqualTo(8);
    }

    private static String link(Element element) {
        return ((Element) element.getElementsByTagName("link").item(0)).getAttribute("href");
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void givesEveryAlertAsRowsAndLines() throws Exception {
        HttpResponse<String> csv = desk.get("/api/v1/alerts.csv?theme=export-controls");
        List<JsonNode> lines = desk.get("/api/v1/alerts.jsonl")
                .body()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(csv.headers().firstValue("content-type")).contains("text/csv; charset=utf-8; header=present");
        assertThat(csv.body().lines()).hasSize(6);
        assertThat(csv.body())
                .startsWith("story,theme,theme_title,severity,score,")
                .contains("a1,export-controls,Export controls and how they are bypassed,high,0.9400,")
                .contains("https://courier.example/news/a1?from=feed&x=<y>,3,3,4," + SampleNews.VERSION);
        assertThat(lines.stream().map(line -> line.path("story").stringValue()))
                .hasSize(8)
                .doesNotHaveDuplicates()
                .contains("a1", HostileNews.STORY);
        assertThat(lines.getFirst())
                .isEqualTo(desk.json("/api/v1/alerts?limit=1").path("alerts").get(0));
        assertThat(desk.get("/api/v1/alerts.jsonl?limit=3").body().lines()).hasSize(3);
    }

    @Test
    void tellsWhatChangedSinceTheReaderSaidSo() throws Exception {
        assertThat(desk.get("/").body()).contains("Say when you have seen these", "href=\"/seen?until=");

        HttpResponse<String> seen = desk.get("/seen?until=" + now.minusSeconds(2 * 3_600));
        String cookie = seen.headers().firstValue("set-cookie").orElseThrow();
        assertThat(seen.statusCode()).isEqualTo(303);
        assertThat(seen.headers().firstValue("location")).contains("/");
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/");

        String today = withCookie("/", cookie);
        assertThat(today)
                .contains("Since you last looked", "1 new alert (1 high), 1 with news")
                .contains("<strong class=\"change\">New</strong>", "<strong class=\"change\">Changed</strong>")
                .contains("href=\"/?since=");
        assertThat(desk.get("/?since=" + now.minusSeconds(2 * 3_600)).body())
                .contains("Ministry widens", "changed since")
                .doesNotContain("A laboratory");
        assertThat(desk.get("/?since=" + now.plusSeconds(60)).body()).contains("Nothing changed");
        assertThat(withCookie("/", "bellwether-seen=" + now)).contains("nothing new");
        assertThat(withCookie("/", "bellwether-seen=<script>")).contains("Say when you have seen these");
    }

    private static String withCookie(String path, String cookie) throws IOException, InterruptedException {
        HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(desk.at(path))
                .header("Cookie", cookie.replaceFirst(";.*", ""))
                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void letsNoOtherSiteSayWhatWasSeen() throws Exception {
        HttpResponse<String> answer = desk.send(HttpRequest.newBuilder(desk.at("/seen?until=" + now))
                .header("Sec-Fetch-Site", "cross-site")
                .build());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    }
}
