package io.bellwether.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {

    private static final String ADDRESS = "https://news.example/feeds/all";

    @Test
    void readsRss() {
        ParsedFeed feed = parse("""
                <?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd">
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>The &amp;amp; Paper</title><link>https://news.example/</link><language>en-gb</language><ttl>15</ttl>
                <item><title>Chips &amp;#8211; again</title><link>https://news.example/1?a=1&amp;b=2</link><guid isPermaLink="false">g1</guid>
                <pubDate>Mon, 05 Jan 2026 12:00:00 EST</pubDate><description>&lt;p&gt;Short.&lt;/p&gt;</description>
                <content:encoded><![CDATA[<p>Long <b>text</b>.</p><script>x()</script>]]></content:encoded>
                <dc:creator>Ann</dc:creator><category>Trade</category><category>AI</category></item>
                </channel></rss>""");

        assertThat(feed.title()).isEqualTo("The & Paper");
        assertThat(feed.link()).isEqualTo("https://news.example/");
        assertThat(feed.language()).isEqualTo("en-gb");
        assertThat(feed.timeToLive()).isEqualTo(Duration.ofMinutes(15));
        ParsedItem item = feed.items().getFirst();
        assertThat(item.title()).isEqualTo("Chips – again");
        assertThat(item.url()).isEqualTo("https://news.example/1?a=1&b=2");
        assertThat(item.summary()).isEqualTo("Short.");
        assertThat(item.content()).isEqualTo("Long text.");
        assertThat(item.published()).isEqualTo(Instant.parse("2026-01-05T17:00:00Z"));
        assertThat(item.authors()).containsExactly("Ann");
        assertThat(item.categories()).containsExactly("Trade", "AI");
    }

    @Test
    void readsAtom() {
        ParsedFeed feed = parse("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://base.example/dir/"><title>A &lt; B</title>
                <entry><title type="html">&lt;i&gt;One&lt;/i&gt; &amp;amp; two</title><id>urn:1</id><link href="story"/>
                <link rel="enclosure" href="x.mp3"/><updated>2026-01-05T12:00:00Z</updated><author><name>Bo</name></author>
                <category term="trade"/><summary>plain</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Para</p></div></content></entry></feed>""");

        assertThat(feed.title()).isEqualTo("A < B");
        assertThat(feed.language()).isEqualTo("en");
        ParsedItem item = feed.items().getFirst();
        assertThat(item.title()).isEqualTo("One & two");
        assertThat(item.url()).isEqualTo("https://base.example/dir/story");
        assertThat(item.summary()).isEqualTo("plain");
        assertThat(item.content()).isEqualTo("Para");
        assertThat(item.published()).isNull();
        assertThat(item.updated()).isEqualTo(Instant.parse("2026-01-05T12:00:00Z"));
        assertThat(item.authors()).containsExactly("Bo");
        assertThat(item.categories()).containsExactly("trade");
    }

    @Test
    void readsRdf() {
        ParsedFeed feed = parse("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://news.example/"><title>R</title><link>https://news.example/</link><description>d</description></channel>
                <item rdf:about="https://news.example/id/1"><title>T</title><link>https://news.example/1</link><dc:date>2026-01-05</dc:date></item>
                <item rdf:about="https://news.example/id/2"><title>T</title><link>https://news.example/1</link></item>
                </rdf:RDF>""");

        assertThat(feed.items()).extracting(ParsedItem::url).containsOnly("https://news.example/1");
        assertThat(feed.items()).extracting(ParsedItem::id).doesNotHaveDuplicates();
        assertThat(feed.items().getFirst().published()).isEqualTo(Instant.parse("2026-01-05T00:00:00Z"));
    }

    @Test
    void readsJsonFeed() {
        ParsedFeed feed = parse("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "J", "home_page_url": "https://news.example/", "language": "de",
                 "authors": [{"name": "Cy"}], "items": [
                 {"id": 7, "url": "/7", "title": "T & <b>", "content_html": "<p>a</p><p>b</p>", "summary": "s",
                  "date_published": "2026-01-05T12:00:00+01:00", "tags": ["x"]}, "broken",
                 {"id": "8", "external_url": "https://else.example/8", "content_text": "1 < 2", "authors": [{"name": "Di"}]}]}""");

        assertThat(feed.title()).isEqualTo("J");
        assertThat(feed.items()).hasSize(2);
        ParsedItem first = feed.items().getFirst();
        assertThat(first.url()).isEqualTo("https://news.example/7");
        assertThat(first.title()).isEqualTo("T & <b>");
        assertThat(first.content()).isEqualTo("a\n\nb");
        assertThat(first.published()).isEqualTo(Instant.parse("2026-01-05T11:00:00Z"));
        assertThat(first.authors()).containsExactly("Cy");
        ParsedItem second = feed.items().getLast();
        assertThat(second.url()).isEqualTo("https://else.example/8");
        assertThat(second.content()).isEqualTo("1 < 2");
        assertThat(second.authors()).containsExactly("Di");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='0.92'><channel><item><title>T</title></item></channel></rss>",
                "<rss><channel><item><title>T</title></item></channel></rss>",
                "<rss version='3.7' xmlns='http://backend.userland.com/rss2'><channel><item><title>T</title></item></channel></rss>",
                "<rss version='2.0'><channel/><item><title>T</title></item></rss>",
                "<feed><entry><title>T</title></entry></feed>",
                "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>T</title></entry></feed>",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel/><item><title>T</title></item></rdf:RDF>",
                "<rss version='2.0'><channel><item><title>T</title><media:thing x='1'/></item></channel></rss>",
            })
    void readsFeedsOfOddShape(String document) {
        assertThat(parse(document).items()).extracting(ParsedItem::title).containsExactly("T");
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'<!DOCTYPE html><html><head></head></html>', HTML page",
        "'<html><br></html>', HTML page",
        "'<opml/>', no feed",
        "'<rss version=\"2.0\"><channel><item><title>half', broken XML",
        "'{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\"', broken JSON",
        "'{\"items\": 3}', no JSON Feed",
        "'[1]', neither XML nor JSON",
        "'plain words', neither XML nor JSON",
    })
    void saysWhyNothingCanBeRead(String document, String reason) {
        assertThatThrownBy(() -> parse(document))
                .isInstanceOf(UnreadableFeedException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void dropsLinksThatAreNoPlaces() {
        ParsedFeed feed = parse(
                "<rss version='2.0'><channel><link>javascript:x</link><item><title>T</title><link>javascript:alert(1)</link></item>"
                        + "<item><title>U</title><guid>https://news.example/u</guid></item></channel></rss>");

        assertThat(feed.link()).isNull();
        assertThat(feed.items().getFirst().url()).isNull();
        assertThat(feed.items().getLast().url()).isEqualTo("https://news.example/u");
    }

    @Test
    void endsAttacksSoon() {
        String laughs =
                "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><rss version='2.0'><channel><title>&b;</title></channel></rss>";
        assertThat(parse(laughs).title()).isEqualTo("&b;");
        assertThatThrownBy(() -> parse("<rss version='2.0'><channel>" + "<a>".repeat(100_000)))
                .isInstanceOf(UnreadableFeedException.class);
        assertThatThrownBy(
                        () -> parse("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(100_000)))
                .isInstanceOf(UnreadableFeedException.class);
    }

    @Test
    void writesEveryFieldOfTheContract() {
        String json = FeedJson.write(
                parse("<rss version='2.0'><channel><title>C</title><item><title>T</title></item></channel></rss>"));

        assertThat(json)
                .matches(
                        "\\{\"title\":\"C\",\"link\":null,\"language\":null,\"description\":null,\"format\":\"RSS 2.0\",\"charset\":\"UTF-8\",\"warnings\":\\[],\"items\":\\[\\{\"id\":\"[0-9a-f]{24}\",\"url\":null,\"title\":\"T\","
                                + "\"summary\":null,\"content\":null,\"published\":null,\"updated\":null,\"authors\":\\[],\"categories\":\\[],\"guid\":null,\"enclosures\":\\[]}]}");
    }

    private static ParsedFeed parse(String document) {
        return FeedParser.parse(new FeedDocument(document.getBytes(StandardCharsets.UTF_8), null, ADDRESS));
    }
}
