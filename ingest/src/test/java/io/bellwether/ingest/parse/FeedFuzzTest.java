package io.bellwether.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.ingest.xml.DecodedText;
import io.bellwether.ingest.xml.XmlDecoding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whatever comes over the wire: a feed that keeps its promises, or a refusal with its reason; never another error. */
class FeedFuzzTest {

    private static final List<String> SEEDS = List.of(
            "<?xml version='1.0' encoding='utf-8'?><!DOCTYPE rss [<!ENTITY e 'x'>]><rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'>"
                    + "<channel><title>C</title><ttl>5</ttl><skipHours><hour>3</hour></skipHours><item><title>A &amp; b</title><link>/a?b=c&amp;d</link>"
                    + "<guid isPermaLink='false'>g</guid><pubDate>Mon, 05 Jan 2026 12:00:00 GMT</pubDate><description><![CDATA[<p>x</p>]]></description>"
                    + "<enclosure url='x.mp3' length='1' type='a/b'/><media:group><media:content url='y'/></media:group></item>"
                    + "<item><title>B</title></item></channel></rss>",
            "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://b.example/' xml:lang='en'><title type='html'>T</title><updated>2026-01-05T12:00:00Z</updated>"
                    + "<entry><id>1</id><link href='x' rel='alternate'/><title>One</title><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>y</div></content>"
                    + "<author><name>N</name></author><category term='c'/></entry></feed>",
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                    + "<channel rdf:about='u'><title>R</title></channel><item rdf:about='v'><title>T</title><dc:date>2026-01-05</dc:date></item></rdf:RDF>",
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title mode='base64'>YQ==</title><entry><title>x</title><issued>2004</issued></entry></feed>",
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"J\",\"items\":[{\"id\":7,\"url\":\"/7\",\"content_html\":\"<p>a\",\"date_published\":\"2026-01-05T12:00:00Z\","
                    + "\"tags\":[\"x\"],\"attachments\":[{\"url\":\"a\",\"size_in_bytes\":1}]},{\"id\":\"8\",\"authors\":[{\"name\":\"N\"}]}]}");

    private static final List<String> PIECES =
            List.of(("< > </ /> & ; &# &#x \" ' = <!-- --> <![CDATA[ ]]> <? ?> <!DOCTYPE [ ] { } , : \\ \\u"
                            + " <item> </item> <entry> </channel> <rss> <title> <link> <item/> <p> <br> <script> <iframe> <a:b> <media:content"
                            + " xmlns=' xmlns:a=' xml:base=' url=' mode='base64' type='html' javascript: http:// rdf: 99999999999 -1 &nbsp; &x;"
                            + " é 日本 \u0000 \u000B \uFFFE \uD800 \n")
                    .split(" "));

    @Property(tries = 300)
    void readsOrRefusesMutatedFeeds(@ForAll("mutated") String document) {
        check(document.getBytes(StandardCharsets.UTF_8), null);
    }

    @Property(tries = 200)
    void readsOrRefusesMutatedBytes(
            @ForAll("mutated") String document,
            @ForAll("someplaces") List<Integer> places,
            @ForAll byte value,
            @ForAll("contentTypes") String contentType) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        for (int place : places) {
            if (bytes.length > 0) {
                bytes[place % bytes.length] = value;
            }
        }
        check(bytes, contentType);
    }

    @Property(tries = 200)
    void readsOrRefusesPiecesAtRandom(@ForAll("pieces") String document) {
        check(document.getBytes(StandardCharsets.UTF_8), "text/xml");
    }

    @Property(tries = 200)
    void decodesAnyBytes(@ForAll @Size(max = 400) byte[] bytes, @ForAll("contentTypes") String contentType) {
        DecodedText decoded = XmlDecoding.tell(bytes, contentType);

        assertThat(decoded.text()).isNotNull();
        assertThat(decoded.charset()).isNotEmpty();
    }

    @Property(tries = 300)
    void leavesUtf8AsItIs(@ForAll("words") String text, @ForAll("contentTypes") String contentType) {
        String document = "<t>" + text + "</t>";

        if (!contentType.contains("2022") && !contentType.contains("utf-16")) {
            assertThat(XmlDecoding.decode(document.getBytes(StandardCharsets.UTF_8), contentType))
                    .isEqualTo(document);
        }
    }

    @Property(tries = 500)
    void readsDatesWithinBoundsOrNone(@ForAll("dates") String written) {
        Instant read = FeedDates.read(written);

        if (read != null) {
            assertThat(read).isBetween(Instant.parse("1990-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
        }
    }

    @Property(tries = 300)
    void readsBackWhatClocksWrite(@ForAll("instants") Instant instant) {
        assertThat(FeedDates.read(instant.toString())).isEqualTo(instant);
        assertThat(FeedDates.read(DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC))))
                .isEqualTo(instant);
    }

    @Property(tries = 300)
    void letsOnlyPlacesThroughAsLinks(@ForAll("urls") String written, @ForAll("urls") String base) {
        String link = FeedLinks.absolute(written, base);

        if (link != null) {
            assertThat(link).matches("(?is)https?://[^/?#\\s].*").hasSizeLessThanOrEqualTo(8_100);
        }
    }

    @Property(tries = 200)
    void makesPlainTextOfAnyMarkup(@ForAll("pieces") String html) {
        String line = PlainText.line(Markup.html(html), 200);
        String lines = PlainText.lines(Markup.html(html), 200);

        assertThat(line == null ? "x" : line)
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContain("\n", "\u0000");
        assertThat(lines == null ? "x" : lines)
                .isNotBlank()
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContain("\u0000");
    }

    private static void check(byte[] bytes, @Nullable String contentType) {
        FeedDocument document = new FeedDocument(bytes, contentType, "https://news.example/feed");
        try {
            ParsedFeed feed = FeedParser.parse(document);
            assertThat(FeedJson.write(feed)).startsWith("{\"title\":");
            assertThat(feed.document().items()).hasSameSizeAs(feed.items());
            assertThat(FeedParser.parse(document)).isEqualTo(feed);
            feed.items().forEach(FeedFuzzTest::check);
        } catch (UnreadableFeedException refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    private static void check(ParsedItem item) {
        assertThat(item.id()).matches("[0-9a-f]{24}");
        assertThat(item.url() == null ? "https://x" : item.url()).matches("(?is)https?://[^/?#\\s].*");
        assertThat(item.title() == null ? "x" : item.title()).isNotBlank().doesNotContain("\n", "\u0000");
        assertThat(item.authors()).allMatch(author -> !author.isBlank());
    }

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<List<String>> changes = pieces().list().ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.of(SEEDS),
                        changes,
                        places().list().ofSize(4),
                        places().list().ofSize(4))
                .as(FeedFuzzTest::mutate);
    }

    /** Puts each piece in the place of some characters of the seed. */
    private static String mutate(String seed, List<String> pieces, List<Integer> at, List<Integer> lengths) {
        StringBuilder text = new StringBuilder(seed);
        for (int i = 0; i < pieces.size(); i++) {
            int start = at.get(i) % (text.length() + 1);
            int end = Math.min(text.length(), start + lengths.get(i) % 40);
            text.replace(start, end, pieces.get(i));
        }
        return text.toString();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 2_000);
    }

    @Provide
    Arbitrary<List<Integer>> someplaces() {
        return places().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('\u00A1', '\u2FFF')
                .ofMaxLength(50)
                .map(text -> text.replace('<', ' '));
    }

    @Provide
    Arbitrary<String> contentTypes() {
        return Arbitraries.of(
                        "utf-8",
                        "iso-8859-1",
                        "utf-16",
                        "shift_jis",
                        "gbk",
                        "koi8-r",
                        "iso-2022-jp",
                        "nonsense",
                        "",
                        "\"",
                        "utf-7",
                        "x\u0000")
                .map(charset -> "text/xml; charset=" + charset);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Mon",
                ",",
                " ",
                "05",
                "5",
                "2026",
                "26",
                "-",
                "/",
                ".",
                "01",
                "Jan",
                "janvier",
                "янв",
                "T",
                "Z",
                "12",
                ":",
                "30",
                "+0100",
                "GMT",
                "EST",
                "PM",
                "99",
                "32",
                "00",
                "13",
                "de",
                "99999999999",
                "(x)",
                "+",
                "24:00:00",
                "é",
                "\u0000");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("1990-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2099-12-31T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<String> urls() {
        Arbitrary<String> pieces = Arbitraries.of(
                "http",
                "https",
                ":",
                "/",
                "//",
                "?",
                "#",
                "a.example",
                "..",
                "%",
                "%zz",
                " ",
                "[",
                "]",
                "@",
                "javascript",
                "\n",
                "é",
                "\\",
                "::1",
                "");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
