package io.bellwether.ingest.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.text.CleanText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpmlTest {

    @Test
    void readsNestedOutlinesAndEachAddressOnce() throws IOException {
        List<FeedSource> feeds = read("""
                <opml version="2.0"><head><title>x</title></head><body>
                <outline text="Group"><outline text="Deeper"><outline type="rss" text="One &amp; only" xmlUrl="https://a.example/feed"/></outline></outline>
                <outline text="Twice" xmlUrl="https://a.example/feed"/><outline title="Two" text="t" xmlurl=" https://b.example/feed "/>
                <outline xmlUrl="https://user:secret@c.example/feed"/><outline text="No feed" xmlUrl="javascript:1"/><outline text="x" xmlUrl=""/>
                </body></opml>""");

        assertThat(feeds).extracting(FeedSource::title).containsExactly("One & only", "Two", "https://c.example/feed");
        assertThat(feeds)
                .extracting(FeedSource::id)
                .allMatch(id -> id.matches("[0-9a-f]{16}"))
                .doesNotHaveDuplicates();
        assertThat(feeds.getLast().url()).contains("secret");
        assertThat(feeds.getLast().toString()).doesNotContain("secret");
    }

    @Test
    void readsWhetherPagesAreAskedFor() throws IOException {
        List<FeedSource> feeds = read("""
                <opml version="2.0"><body><outline text="a" xmlUrl="https://a.example/"/>
                <outline text="b" xmlUrl="https://b.example/" fullText="true"/>
                <outline text="c" xmlUrl="https://c.example/" fulltext="false"/></body></opml>""");

        assertThat(feeds)
                .extracting(FeedSource::fullText)
                .containsExactly(FullTextWish.AS_SET, FullTextWish.YES, FullTextWish.NO);
    }

    @Test
    void saysWhichFeedHasAFullTextThatNobodyUnderstands() throws IOException {
        String list =
                "<opml><body><outline text='A' xmlUrl='https://me:word@a.example/' fullText='maybe'/></body></opml>";
        SubscriptionList read = Opml.read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), "list.opml");

        assertThat(read.feeds()).extracting(FeedSource::fullText).containsExactly(FullTextWish.AS_SET);
        assertThat(read.remarks())
                .singleElement()
                .asString()
                .contains("list.opml", "A <https://a.example/> (\"maybe\")", "neither true nor false");
    }

    @ParameterizedTest
    @CsvSource({
        "'', no OPML",
        "just text, no OPML",
        "'<rss version=\"2.0\"/>', root element is rss",
        "'<opml><body><outline', no OPML",
        "'<opml><body><outline text=\"x\"/></body></opml>', names no feed",
    })
    void saysWhatIsWrong(String document, String reason) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("the-list.opml");
    }

    @Test
    void saysThatAFileIsMissing(@TempDir Path directory) {
        assertThatThrownBy(() -> Opml.read(directory.resolve("none.opml")))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> Opml.read(directory))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void keepsFoldersAndPagesAndTakesTheFirstCategoryWhereThereIsNoFolder() throws IOException {
        List<FeedSource> feeds = read("""
                <opml><body>
                <outline text="World"><outline title="Asia"><outline text="a" xmlUrl="https://a.example/" htmlUrl="https://a.example/home" category="/no"/></outline>
                  <outline text=""><outline text="b" xmlUrl="https://b.example/" htmlUrl="javascript:1"/></outline></outline>
                <outline text="c" xmlUrl="https://c.example/" category="/Asia/Japan, /Business,tag"><outline text="d" xmlUrl="https://d.example/"/></outline>
                </body></opml>""");

        assertThat(feeds)
                .extracting(FeedSource::folder)
                .containsExactly(List.of("World", "Asia"), List.of("World"), List.of("Asia", "Japan"), List.of());
        assertThat(feeds).extracting(FeedSource::site).containsExactly("https://a.example/home", null, null, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<outline type='rss' url='https://a.example/feed'/> | https://a.example/feed",
                "<outline xmlUrl='feed://a.example/feed'/> | http://a.example/feed",
                "<outline xmlUrl='feed:https://a.example/feed'/> | https://a.example/feed",
                "<outline XMLURL='HTTP://a.example/feed'/> | HTTP://a.example/feed",
            })
    void readsAddressesAsReadersWriteThem(String outline, String address) throws IOException {
        assertThat(read("<opml><body>" + outline + "</body></opml>"))
                .extracting(FeedSource::url)
                .containsExactly(address);
    }

    @Test
    void tellsWhatItLeavesOut() throws IOException {
        SubscriptionList list = list("""
                <opml><body><outline text="a" xmlUrl="https://a.example/"/>
                <outline text="Letters" type="rss" xmlUrl="someone@reader.example"/><outline text="Lost" type="rss"/>
                <outline type="link" text="A page" url="https://b.example/"/></body></opml>""");

        assertThat(list.feeds()).hasSize(1);
        assertThat(list.remarks()).singleElement().asString().contains("2 entries", "Letters", "Lost", "the-list.opml");
    }

    @Test
    void readsListsThatAreBrokenXmlAndSaysSo() throws IOException {
        SubscriptionList list = list("""
                <?xml version="1.0"?><opml><head><title>x</title></head><body><!-- <outline xmlUrl="https://no.example/"/> -->
                <outline text="Tech & co">
                <outline text="One" description="<em class="x">Best</em> <a href="https://x.example/" title="no">of</a> all" xmlUrl="https://a.example/?a=1&amp;b=2" type="rss" />
                <outline text='Two' description=""Quoted" words" xmlUrl='https://b.example/'></outline>
                </outline><outline text="Three" xmlUrl="https://c.example/"/>""");

        assertThat(list.feeds())
                .extracting(FeedSource::url)
                .containsExactly("https://a.example/?a=1&b=2", "https://b.example/", "https://c.example/");
        assertThat(list.feeds()).extracting(FeedSource::title).containsExactly("One", "Two", "Three");
        assertThat(list.feeds())
                .extracting(FeedSource::folder)
                .containsExactly(List.of("Tech & co"), List.of("Tech & co"), List.of());
        assertThat(list.remarks()).singleElement().asString().contains("broken XML", "3 feeds");
    }

    @Test
    void boundsFoldersInFolders() throws IOException {
        String deep =
                "<outline text='f'>".repeat(100) + "<outline xmlUrl='https://a.example/'/>" + "</outline>".repeat(100);
        assertThat(read("<opml><body>" + deep + "</body></opml>").getFirst().folder())
                .hasSize(8);

        String tooDeep = "<outline text='f'>".repeat(100_000) + "<outline xmlUrl='https://a.example/'/>";
        assertThat(read("<opml><body>" + tooDeep).getFirst().folder()).hasSize(8);
    }

    @Test
    void joinsListsWithEachAddressOnceAndFoldersTogether() throws IOException {
        SubscriptionList one = list(
                "<opml><head><title>One</title></head><body><outline text='A'><outline text='a' xmlUrl='https://a.example/'/></outline><outline text='b' xmlUrl='https://b.example/'/></body></opml>");
        SubscriptionList two = list(
                "<opml><head><title>Two</title></head><body><outline text='A'><outline text='c' xmlUrl='https://c.example/'/><outline text='again' xmlUrl='https://b.example/'/></outline></body></opml>");

        SubscriptionList joined = one.with(two).byFolder();

        assertThat(joined.title()).isEqualTo("One");
        assertThat(joined.feeds()).extracting(FeedSource::title).containsExactly("a", "c", "b");
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAsItWas(@ForAll("lists") SubscriptionList list) throws IOException {
        assertThat(list(Opml.write(list))).isEqualTo(list);
    }

    @Provide
    Arbitrary<SubscriptionList> lists() {
        Arbitrary<String> text = Arbitraries.strings().ofMinLength(0).ofMaxLength(250);
        Arbitrary<String> path = Arbitraries.strings().ofMinLength(0).ofMaxLength(300);
        Arbitrary<List<String>> folder = Arbitraries.of("World", "Asia & Japan", "<b>\"x\"</b>", "a/b, c")
                .list()
                .ofMaxSize(3);
        Arbitrary<FeedSource> feed = Combinators.combine(
                        path, text, Arbitraries.of("", "https://a.example/?a=1&b=<2>"), folder)
                .as((end, title, site, names) -> FeedSource.of(
                        "https://" + names.size() + ".example/" + readable(end),
                        readable(title),
                        site.isEmpty() ? null : site,
                        names));
        return Combinators.combine(text, feed.list().ofMinSize(1).ofMaxSize(8).uniqueElements(FeedSource::url))
                .as((title, feeds) -> new SubscriptionList(readable(title).strip(), feeds, List.of()));
    }

    /** Text as a list can hold it: clean and on one line. */
    private static String readable(String text) {
        return CleanText.clean(CleanText.clean(text, 200).replaceAll("\\s+", " "), 190)
                .strip();
    }

    private static List<FeedSource> read(String document) throws IOException {
        return list(document).feeds();
    }

    private static SubscriptionList list(String document) throws IOException {
        return Opml.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "the-list.opml");
    }
}
