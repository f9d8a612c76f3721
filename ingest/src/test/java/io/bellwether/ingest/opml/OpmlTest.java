package io.bellwether.ingest.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

    private static List<FeedSource> read(String document) throws IOException {
        return Opml.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "the-list.opml");
    }
}
