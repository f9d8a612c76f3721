package io.bellwether.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class ArticleExtractionTest {

    private static final String ONE =
            "The harbour board said on Tuesday that all four cranes would stand still until the inspectors have been heard.";
    private static final String TWO =
            "Ships that were due this week are being sent to ports further south, which costs their owners two days each.";
    private static final String THREE =
            "A spokeswoman for the dockers called the step overdue, and said that talks would go on over the weekend.";
    private static final String BODY = paragraph(ONE) + paragraph(TWO) + paragraph(THREE);
    private static final String TEXT = String.join("\n", ONE, TWO, THREE);

    private static String paragraph(String text) {
        return "<p>" + text + "</p>";
    }

    private static String page(String body) {
        return "<!doctype html><html lang=en><head><title>Cranes stand still in the harbour</title></head><body>" + body
                + "</body></html>";
    }

    private static ArticleText extract(String html) {
        return ArticleExtraction.extract(new ArticlePage(
                html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", "https://news.example/cranes"));
    }

    static Stream<Arguments> clutter() {
        String sentence = "Something long enough to be taken for a sentence of the article, which it is not at all.";
        return Stream.of(
                arguments(
                        "a menu",
                        "<nav><ul><li><a href=/>Home</a><li><a href=/s>Sport</a></ul>" + paragraph(sentence)
                                + "</nav>"),
                arguments("a footer", "<footer>" + paragraph(sentence) + "</footer>"),
                arguments("a side box", "<aside>" + paragraph(sentence) + "</aside>"),
                arguments("a caption", "<figure><img src=a.jpg><figcaption>" + sentence + "</figcaption></figure>"),
                arguments(
                        "a caption by name",
                        "<div class=wp-caption><img src=a.jpg><p class=wp-caption-text>" + sentence + "</p></div>"),
                arguments("a cookie banner", "<div id=onetrust-banner><p>" + sentence + "</p></div>"),
                arguments("a cookie banner by role", "<div role=dialog><p>" + sentence + "</p></div>"),
                arguments("a newsletter box", "<div class='box newsletter-signup'><p>" + sentence + "</p></div>"),
                arguments(
                        "a share bar",
                        "<ul class=shareButtons><li>Share on all networks you can think of and more</ul>"),
                arguments("comments", "<section id=comments>" + paragraph(sentence) + "</section>"),
                arguments("related links by name", "<div class=relatedStories><p>" + sentence + "</p></div>"),
                arguments("a paragraph that only links", "<p><a href=/x>" + sentence + "</a></p>"),
                arguments("a call to read on", "<p>Read more: " + sentence + "</p>"),
                arguments("a call in German", "<p>Lesen Sie auch: " + sentence + "</p>"),
                arguments("a call to sign up", "<p>Sign up to our briefing and get all of it every morning.</p>"),
                arguments("a photo credit", "<p>Photo: A. Photographer/Agency</p>"),
                arguments("hidden text", "<p style='display: none'>" + sentence + "</p>"),
                arguments("text for no eyes", "<div aria-hidden=true><p>" + sentence + "</p></div>"),
                arguments("an embedded post", "<blockquote class=twitter-tweet><p>" + sentence + "</p></blockquote>"),
                arguments("a script", "<script>var text = '" + sentence + "';</script>"),
                arguments("a bare heading at the end", "<h2>More on this story</h2>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clutter")
    void leavesOutWhatStandsBetweenAndAfterParagraphs(String name, String clutter) {
        String between = "<article><h1>Cranes stand still in the harbour</h1>" + paragraph(ONE) + paragraph(TWO)
                + clutter + paragraph(THREE) + "</article>";
        String after = "<article><h1>Cranes stand still in the harbour</h1>" + BODY + clutter + "</article>";
        String outside = "<div class=page><div class=content>" + BODY + "</div>" + clutter + "</div>";

        assertThat(extract(page(after)).text()).isEqualTo(TEXT);
        assertThat(extract(page(outside)).text()).isEqualTo(TEXT);
        if (!clutter.contains("<h2>")) {
            assertThat(extract(page(between)).text()).isEqualTo(TEXT);
        }
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                arguments("a heading above text", "<h2>What comes next</h2>", "What comes next"),
                arguments(
                        "a list",
                        "<ul><li>First the inspectors<li>Then the board</ul>",
                        "First the inspectors\nThen the board"),
                arguments("a quotation", "<blockquote>We were not asked.</blockquote>", "We were not asked."),
                arguments("a short paragraph", "<p>Nobody was hurt.</p>", "Nobody was hurt."),
                arguments(
                        "markup in words",
                        "<p>It was <b>un</b>expected, <a href=/x>he said</a>, and late.</p>",
                        "It was unexpected, he said, and late."),
                arguments("escaped brackets", "<p>The sign &lt;b&gt; stayed.</p>", "The sign <b> stayed."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void keepsWhatIsOfTheArticle(String name, String html, String text) {
        String article = "<article>" + paragraph(ONE) + paragraph(TWO) + html + paragraph(THREE) + "</article>";

        assertThat(extract(page(article)).text()).isEqualTo(String.join("\n", ONE, TWO, text, THREE));
    }

    @Test
    void findsATextCutIntoPartsOfTheirOwn() {
        String parts = "<div class=page>"
                + Stream.of(ONE, TWO, THREE)
                        .map(text -> "<div class=row><div class=col><p class=text>" + text
                                + "</p></div></div><div class=ad>Buy</div>")
                        .reduce("", String::concat)
                + "</div>";

        assertThat(extract(page(parts)).text()).isEqualTo(TEXT);
    }

    @Test
    void takesTheLedeAboveTheTextAlong() {
        String lede = "Four cranes, two inspectors and no date: what is known.";
        String named = "<h1>Cranes stand still in the harbour</h1><p class=article__standfirst>" + lede
                + "</p><div class=meta>By A. Writer</div><div class=body>" + BODY + "</div>";

        assertThat(extract(page(named)).text()).isEqualTo(lede + "\n" + TEXT);
    }

    @Test
    void prefersTheArticleUnderTheHeadlineToALongerOneBelow() {
        String other = IntStream.range(0, 6)
                .mapToObj(i -> paragraph(
                        "Another article, number " + i + ", tells at length of things that have no bearing on cranes."))
                .reduce("", String::concat);
        String both = "<main><article><h1>Cranes stand still in the harbour</h1>" + BODY
                + "</article><article><h1>Another matter</h1>" + other + "</article></main>";

        assertThat(extract(page(both)).text()).isEqualTo(TEXT);
    }

    @Test
    void readsLooseTextPartedByBreaks() {
        assertThat(extract(page("<div class=story>" + ONE + "<br><br>" + TWO + "<br><br>" + THREE + "</div>"))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void believesStructuredDataWhereThePageShowsNoText() {
        String data =
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Cranes\",\"articleBody\":\"%s\"}]}</script>"
                        .formatted(TEXT.replace("\n", "\\n"));

        assertThat(extract(page(data + "<div id=app>Loading</div>")).text()).isEqualTo(TEXT);
    }

    @Test
    void readsHiddenTextWhereNothingElseStands() {
        assertThat(extract(page("<div hidden id=S:0><article>" + BODY + "</article></div>"))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void readsAWalledPageAsFarAsItGoes() {
        String teaser = "<article><h1>Cranes stand still in the harbour</h1><p>" + ONE
                + "</p><div class=subscription-offer><p>Read on with a subscription for one euro a month, at any time.</p></div></article>";

        assertThat(extract(page(teaser)).text()).isEqualTo(ONE);
    }

    @Test
    void readsTextWithoutSpacesBetweenWords() {
        String japanese = "港湾局は火曜日、検査官の聞き取りが終わるまで四基のクレーンをすべて停止すると発表した。";
        String body = "<div class=a><p>" + japanese + "</p><p>" + japanese.replace("四", "五") + "</p></div>";

        assertThat(extract(page("<nav><a href=/>ニュース</a></nav>" + body)).text()).startsWith(japanese);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void decodesByLabelsAndBytes(String charset, String contentType, String meta) {
        String words =
                "Die Häfen schließen früher, sagte die Behörde über die Kräne, und später öffnen sie für größere Schiffe.";
        String html = "<html><head>" + meta + "<title>x</title></head><body><p>" + words + "</p></body></html>";
        ArticlePage page = new ArticlePage(html.getBytes(Charset.forName(charset)), contentType, "");

        assertThat(ArticleExtraction.extract(page).text()).isEqualTo(words);
    }

    static Stream<Arguments> charsets() {
        return Stream.of(
                arguments("UTF-8", "text/html", ""),
                arguments("UTF-8", "text/html; charset=iso-8859-1", ""),
                arguments("windows-1252", "text/html", "<meta charset=windows-1252>"),
                arguments("windows-1252", "text/html; charset=utf-8", ""),
                arguments(
                        "iso-8859-1",
                        "text/html",
                        "<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>"),
                arguments("UTF-16LE", "text/html; charset=utf-16le", ""));
    }

    @Test
    void readsTitleBylineDateAndLanguage() {
        ArticleText article = extract("""
                <html lang="en_GB"><head><title>Cranes stand still - The Example</title>
                <meta property="og:site_name" content="The Example">
                <meta property="article:published_time" content="2026-01-05T10:00:00+01:00">
                <meta name="author" content="By A. Writer"></head><body>%s</body></html>
                """.formatted(BODY));

        assertThat(article.title()).isEqualTo("Cranes stand still");
        assertThat(article.byline()).isEqualTo("A. Writer");
        assertThat(article.published()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
        assertThat(article.language()).isEqualTo("en-GB");
    }

    @Test
    void prefersStructuredDataForTitleBylineAndDate() {
        ArticleText article = extract(page("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Cranes &amp; ships",
                "author":[{"name":"A. Writer"},{"name":"B. Writer"}],"datePublished":"2026-01-05"}</script>
                """ + BODY));

        assertThat(article.title()).isEqualTo("Cranes & ships");
        assertThat(article.byline()).isEqualTo("A. Writer, B. Writer");
        assertThat(article.published()).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
    }

    static Stream<Arguments> hostile() {
        String deep = "<div>".repeat(100_000);
        return Stream.of(
                arguments("nothing", ""),
                arguments("zero bytes", "\0".repeat(10_000)),
                arguments("deep nesting", deep + ONE),
                arguments("deep formatting", "<b><i>".repeat(50_000) + ONE),
                arguments("deep tables", "<table><tr><td>".repeat(20_000) + ONE),
                arguments("unclosed links", "<a href=x><p>".repeat(50_000) + ONE),
                arguments("many attributes", "<p " + "a=b ".repeat(200_000) + ">" + ONE),
                arguments("long names", "<p class='" + "related-".repeat(200_000) + "'>" + ONE),
                arguments(
                        "many blocks",
                        paragraph("Word and word and word again, and this is how it goes on and on.")
                                .repeat(50_000)),
                arguments(
                        "deep structured data",
                        "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>"),
                arguments(
                        "broken structured data", "<script type=application/ld+json>{\"@type\":\"Article\",</script>"),
                arguments("one long line", "<p>" + "Read more ".repeat(200_000)),
                arguments("nested forms of formatting", "<p><font>".repeat(30_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void endsOnWhateverAPageHolds(String name, String html) {
        assertThat(extract(html).text().length()).isLessThanOrEqualTo(200_000);
    }
}
