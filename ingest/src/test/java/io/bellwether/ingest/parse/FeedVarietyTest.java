package io.bellwether.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What feeds write in more than one way, and in other vocabularies than their own. */
class FeedVarietyTest {

    private static final String NAMESPACES =
            " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'"
                    + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:content='http://purl.org/rss/1.0/modules/content/'"
                    + " xmlns:x='http://www.w3.org/1999/xhtml' xmlns:atom='http://www.w3.org/2005/Atom'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<media:title>T</media:title>|T",
                "<dc:title>T</dc:title><media:title>U</media:title>|T",
                "<media:title>U</media:title><title>T</title>|T",
                "<TITLE>T</TITLE>|T",
                "<title><b>T</b> u</title>|T u",
                "<title><![CDATA[a &amp; b]]></title>|a & b",
                "<title>a &amp;amp; b</title>|a & b",
            })
    void findsTitlesOfItems(String inside, String title) {
        assertThat(rss(inside).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<description>S</description><content:encoded><![CDATA[<p>F</p>]]></content:encoded>|S|F",
                "<dc:description>S</dc:description><x:body><x:p>F</x:p></x:body>|S|F",
                "<itunes:summary>S</itunes:summary><fullitem>F</fullitem>|S|F",
                "<description><p>S</p></description>|S|",
                "<description>S</description><summary>F</summary>|S|F",
                "<summary>S</summary><description>F</description>|S|F",
                "<description>S &lt;iframe src='y'/> T</description>|S T|",
                "<description>S &lt;iframe src='y'> T</description>|S T|",
                "<description>S &lt;!-- more > T</description>|S T|",
            })
    void findsTextsOfItems(String inside, String summary, String content) {
        ParsedItem item = rss(inside);

        assertThat(item.summary()).isEqualTo(summary);
        assertThat(item.content()).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<author>ann@x.example (Ann)</author>|Ann",
                "<author>Ann (ann@x.example)</author>|Ann",
                "<author>Ann &lt;ann@x.example></author>|Ann",
                "<author>ann@x.example</author>|ann@x.example",
                "<dc:creator>Ann</dc:creator>|Ann",
                "<itunes:author>Ann</itunes:author>|Ann",
                "<atom:author><atom:name>Ann</atom:name><atom:email>a@x.example</atom:email></atom:author>|Ann",
            })
    void findsPeople(String inside, String author) {
        assertThat(rss(inside).authors()).containsExactly(author);
    }

    @Test
    void findsCategoriesOfEveryVocabulary() {
        assertThat(rss("<category>a</category><dc:subject>b</dc:subject><media:category>c</media:category>"
                                + "<itunes:category text='d'><itunes:category text='e'/></itunes:category>")
                        .categories())
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void findsEnclosures() {
        ParsedFeed feed = parse(
                "<rss version='2.0'" + NAMESPACES + "><channel><item><title>T</title><guid>g</guid>"
                        + "<enclosure url='/a.mp3' type='audio/mpeg' length='7'/><enclosure url='javascript:x'/>"
                        + "<media:group><media:content url='https://x.example/b.mp4' fileSize='8'/></media:group></item></channel></rss>");

        assertThat(feed.document().items().getFirst().guid()).isEqualTo("g");
        assertThat(feed.document().items().getFirst().enclosures())
                .containsExactly(
                        new Enclosure("https://news.example/a.mp3", "audio/mpeg", "7"),
                        new Enclosure("https://x.example/b.mp4", null, "8"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>a &lt; b</title>|a < b",
                "<title type='text'>List&lt;String></title>|List<String>",
                "<title type='html'>a &lt;i&gt;b&lt;/i&gt;</title>|a b",
                "<title>a &lt;i&gt;b&lt;/i&gt;</title>|a b",
                "<title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a <i>b</i> &lt;c></div></title>|a b <c>",
                "<title type='html'><div>a &lt;i&gt;b&lt;/i&gt;</div></title>|a b",
                "<title type='application/octet-stream'>YSBi</title>|a b",
            })
    void readsTextsOfAtom(String title, String text) {
        assertThat(parse("<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + title + "</entry></feed>")
                        .items()
                        .getFirst()
                        .title())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title type='text/html' mode='escaped'>a &lt;i&gt;b&lt;/i&gt;</title>|a b",
                "<title type='text/plain' mode='base64'>YSBi</title>|a b",
                "<title><![CDATA[a & b]]></title>|a & b",
                "<title type='application/xhtml+xml'><i xmlns='http://www.w3.org/1999/xhtml'>a</i> b</title>|a b",
            })
    void readsTextsOfOldAtom(String title, String text) {
        ParsedFeed feed = parse("<feed version='0.3' xmlns='http://purl.org/atom/ns#'>" + title + "<entry>" + title
                + "</entry></feed>");

        assertThat(feed.title()).isEqualTo(text);
        assertThat(feed.items().getFirst().title()).isEqualTo(text);
    }

    @Test
    void givesEntriesTheAuthorsOfTheirFeed() {
        assertThat(parse(
                                "<feed xmlns='http://www.w3.org/2005/Atom'><author><name>Ann</name></author><entry><title>T</title></entry>"
                                        + "<entry><title>U</title><author><name>Bo</name></author></entry></feed>")
                        .items())
                .extracting(item -> String.join(",", item.authors()))
                .containsExactly("Ann", "Bo");
    }

    @Test
    void readsPlainEntitiesOfADoctypeAndNoOthers() {
        String item = "<item><title>&a; &b; &c; &d;</title></item></channel></rss>";
        ParsedFeed feed = parse("<!DOCTYPE rss [<!ENTITY a 'An &#x26; entity'><!ENTITY a2 'x'><!ENTITY a 'plain'>"
                + "<!ENTITY b '&a;&a;'><!ENTITY c SYSTEM 'file:///etc/hostname'><!ENTITY d '<i>'>]><rss version='2.0'><channel>"
                + item);

        assertThat(feed.items().getFirst().title()).isEqualTo("plain &b; &c; &d;");
        assertThat(feed.document().warnings()).hasSize(1);
    }

    @Test
    void boundsWhatEntitiesBecome() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a '" + "x".repeat(200) + "'>]><rss version='2.0'><channel><item><description>"
                        + "&a;".repeat(100_000) + "</description></item></channel></rss>";

        assertThat(parse(bomb).items().getFirst().summary()).hasSizeLessThan(500_000);
    }

    @Test
    void tellsTheFormat() {
        assertThat(parse("<rss version='0.91'/>").document().format()).isEqualTo("RSS 0.91");
        assertThat(parse("<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>")
                        .document()
                        .format())
                .isEqualTo("Atom 0.3");
        assertThat(parse(
                                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'/>")
                        .document()
                        .format())
                .isEqualTo("RSS 0.90");
        assertThat(parse("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}")
                        .document()
                        .format())
                .isEqualTo("JSON Feed 1.0");
    }

    @Test
    void readsTheFirstOfEndlessItems() {
        String items = IntStream.range(0, 10_050)
                .mapToObj(number -> "{\"title\":\"" + number + "\"}")
                .collect(Collectors.joining(","));
        ParsedFeed feed = parse("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" + items + "]}");

        assertThat(feed.items()).hasSize(10_000);
        assertThat(feed.document().warnings()).containsExactly("10050 items, of which the first 10000 are read");
    }

    @Test
    void tellsTheCharset() {
        byte[] bytes =
                "<?xml version='1.0' encoding='koi8-r'?><rss version='2.0'><channel><title>Правда</title></channel></rss>"
                        .getBytes(Charset.forName("koi8-r"));
        ParsedFeed feed = FeedParser.parse(new FeedDocument(bytes, null, ""));

        assertThat(feed.title()).isEqualTo("Правда");
        assertThat(feed.document().charset()).isEqualTo("KOI8-R");
        assertThat(feed.document().warnings()).isEmpty();
    }

    private static ParsedItem rss(String inside) {
        return parse("<rss version='2.0'" + NAMESPACES + "><channel><item>" + inside + "</item></channel></rss>")
                .items()
                .getFirst();
    }

    private static ParsedFeed parse(String document) {
        return FeedParser.parse(
                new FeedDocument(document.getBytes(StandardCharsets.UTF_8), null, "https://news.example/feed"));
    }
}
