package io.bellwether.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Items are read where they can be told, never half of one, and what was wrong is said. */
class BrokenFeedTest {

    private static final String RSS = "<rss version='2.0'><channel><title>C</title>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<item><title>A<link>https://x.example/a</link></item><item><title>B</title></item></channel></rss>",
                "<item><title>A</titel><link>https://x.example/a</link></item><item><title>B</title></item></channel></rss>",
                "<item><title>A</title><link>https://x.example/a</link><item><title>B</title></channel></rss>",
                "<item><title>A</title><link>https://x.example/a</link></item><item><title>B</title></rss>",
                "<item><title>A</title><link>https://x.example/a</link></item></channel></rss><item><title>B</title></item>",
                "<group><item><title>A</title><link>https://x.example/a</link></item><item><title>B</title></item></channel></rss>",
                "<item><title>A</title><link>https://x.example/a</link><description><p>x<br>y</description></item><item><title>B</title></item></channel></rss>",
                "<item><title a=1 a=2 b>A</title><link>https://x.example/a</link></item><item><title>B</title></item></channel></rss>",
                "<item></b></item></item><item><title>A</title><link>https://x.example/a</link></item><item><title>B</title></item></channel></rss>",
                "<item><title>A</title><link>https://x.example/a</link><description>1 < 2 <3</description></item><item><title>B</title></item></channel></rss>",
            })
    void tellsItemsWhereTagsAreWrong(String items) {
        ParsedFeed feed = parse(RSS + items);

        assertThat(feed.items())
                .extracting(ParsedItem::title)
                .filteredOn(title -> title != null)
                .containsExactly("A", "B");
        assertThat(feed.items()).extracting(ParsedItem::url).contains("https://x.example/a");
        assertThat(feed.document().warnings()).isNotEmpty().allMatch(warning -> warning.startsWith("broken XML"));
        assertThat(feed.document().brokenOff()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R&D and AT&T;|R&D and AT&T;|broken XML: 2 ampersands that are not escaped",
                "caf&eacute;|caf\u00E9|broken XML: 1 references to entities that are not declared",
                "a\u000Bb|ab|broken XML: 1 characters that XML forbids, left out",
            })
    void countsWhatItMends(String title, String read, String warning) {
        ParsedFeed feed = parse(RSS + "<item><title>" + title + "</title></item></channel></rss>");

        assertThat(feed.items().getFirst().title()).isEqualTo(read);
        assertThat(feed.document().warnings())
                .allMatch(each -> warning.contains("ampersands") || each.equals(warning))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warning: something in /srv/feed.php on line 3\n",
                "<br />\n<b>Warning</b>: something<br />\n<?xml version='1.0'?>",
                "<p>unclosed ",
            })
    void passesOverWhatStandsBeforeTheFeed(String junk) {
        ParsedFeed feed = parse(junk + RSS + "<item><title>A</title></item></channel></rss>");

        assertThat(feed.items()).extracting(ParsedItem::title).containsExactly("A");
        assertThat(feed.document().warnings()).contains("broken XML: something else stands before the document");
    }

    static Stream<Arguments> wholeDocuments() {
        return Stream.of(
                Arguments.of(RSS
                        + "<item><title>One &amp; only</title><guid>1</guid><description><![CDATA[<p>First</p>]]></description></item>"
                        + "<item><title>Two</title><link>https://x.example/2</link><pubDate>Mon, 05 Jan 2026 12:00:00 GMT</pubDate></item>"
                        + "<item><title>Three</title><guid>3</guid><category>c</category></item></channel></rss>"),
                Arguments.of(
                        "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><id>1</id><title>One</title>"
                                + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>x</p></div></content></entry>"
                                + "<entry><id>2</id><title type='html'>&lt;b&gt;Two&lt;/b&gt;</title><link href='https://x.example/2'/></entry></feed>"),
                Arguments.of(
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"items\":[{\"id\":\"1\",\"title\":\"One\"},"
                                + "{\"id\":\"2\",\"title\":\"Two \\u00e9\",\"content_text\":\"x\"},{\"id\":3,\"content_html\":\"<p>y\"}]}"));
    }

    @ParameterizedTest
    @MethodSource("wholeDocuments")
    void keepsWholeItemsOnlyWhereverItBreaksOff(String whole) {
        List<ParsedItem> items = parse(whole).items();
        int most = 0;
        for (int length = 1; length < whole.length(); length++) {
            List<ParsedItem> kept = itemsOrNone(whole.substring(0, length));
            assertThat(kept).as(whole.substring(0, length)).isEqualTo(items.subList(0, kept.size()));
            most = Math.max(most, kept.size());
        }
        assertThat(most).isEqualTo(items.size());
    }

    private static List<ParsedItem> itemsOrNone(String document) {
        try {
            ParsedFeed feed = parse(document);
            assertThat(feed.document().warnings()).as(document).isNotEmpty();
            assertThat(feed.document().brokenOff()).as(document).isTrue();
            return feed.items();
        } catch (UnreadableFeedException refused) {
            return List.of();
        }
    }

    /** Found by {@link FeedFuzzTest}: well-formed, but no namespace that JDOM takes. */
    @Test
    void readsFeedsWithNamespacesThatAreNone() {
        assertThat(parse("<rss version='2.0' xmlns:a='1x'><channel><item><title>A</title></item></channel></rss>")
                        .items())
                .extracting(ParsedItem::title)
                .containsExactly("A");
    }

    @Test
    void refusesWhatHasNoWholeItem() {
        assertThatThrownBy(() -> parse(RSS + "<item><title>half"))
                .isInstanceOf(UnreadableFeedException.class)
                .hasMessageContaining("breaks off")
                .hasMessageContaining("no whole item");
    }

    @Test
    void leavesPagesThatQuoteAFeedAlone() {
        assertThatThrownBy(() ->
                        parse("<html><body><br>" + RSS + "<item><title>A</title></item></channel></rss></body></html>"))
                .isInstanceOf(UnreadableFeedException.class)
                .hasMessageContaining("HTML page");
    }

    @Test
    void saysNothingOfWhatIsWell() {
        assertThat(parse("<?xml version='1.0'?>\n<!-- c --><!DOCTYPE rss SYSTEM 'x.dtd'>" + RSS
                                + "<item><title>caf&eacute;</title></item></channel></rss>")
                        .document()
                        .warnings())
                .isEmpty();
    }

    @Test
    void endsAttacksOnItsMending() {
        assertThatThrownBy(() -> parse(RSS + "<item>".repeat(400_000))).isInstanceOf(UnreadableFeedException.class);
        assertThat(parse(RSS + "<item><title>A</title></item>" + "</b>".repeat(20_000) + "</channel></rss>")
                        .items())
                .hasSize(1);
        assertThat(parse(RSS + "<item>".repeat(9_000) + "</channel></rss>").items())
                .hasSizeLessThanOrEqualTo(9_000);
        String shifted = RSS + "<item><title><link></link>" + "<a/>".repeat(100_000);
        assertThatThrownBy(() -> parse(shifted)).isInstanceOf(UnreadableFeedException.class);
    }

    private static ParsedFeed parse(String document) {
        return FeedParser.parse(
                new FeedDocument(document.getBytes(StandardCharsets.UTF_8), null, "https://news.example/feed"));
    }
}
