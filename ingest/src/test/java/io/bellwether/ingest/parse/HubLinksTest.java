package io.bellwether.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubLinksTest {

    private static final String BASE = "https://news.example/feed.xml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<https://hub.example/>; rel=hub, <https://news.example/self>; rel=self",
                "<https://hub.example/>; rel=\"hub\",<https://news.example/self>;rel=\"self\"",
                "</self>; title=\"a, b; rel=x\"; REL=\"alternate Self\" , <https://hub.example/>; type=x ;rel=HUB",
                "<https://hub.example/>; rel=hub; rel=alternate, <self>; a; rel = self; b=c",
            })
    void readsHeadersAsTheyAreWritten(String value) {
        assertThat(HubLinks.of(HubLinks.links(List.of(value)), BASE))
                .isEqualTo(new HubLinks(List.of("https://hub.example/"), "https://news.example/self"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "<",
                "<>",
                "<https://hub.example/",
                "https://hub.example/; rel=hub",
                "<javascript:x>; rel=hub",
                "<https://user:word@hub.example/>; rel=hub",
                "<https://hub.example/>; rel=hubs",
                "<x>; rel=\"hub",
                "<https://hub.example/>",
                "<https://hub.example/>;;;;rel"
            })
    void readsNothingFromWhatNamesNoHub(String value) {
        assertThat(HubLinks.of(HubLinks.links(List.of(value)), "").hubs()).isEmpty();
    }

    @Test
    void keepsFewHubsAndNoEndlessAddresses() {
        String many = "<https://hub.example/a>; rel=hub, <https://hub.example/b>; rel=hub, ".repeat(2_000)
                + "<https://hub.example/%s>; rel=hub".formatted("c".repeat(2_000));
        assertThat(HubLinks.of(HubLinks.links(List.of(many)), BASE).hubs())
                .containsExactly("https://hub.example/a", "https://hub.example/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'"
                        + " xmlns:a='http://www.w3.org/2005/Atom'><channel><title>x</title><link>https://news.example/</link><a:link"
                        + " rel='self' href='/self'/><a:link rel='hub' href='https://hub.example/'/>"
                        + "<item><title>1</title></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><link rel='hub'"
                        + " href='https://hub.example/'/><link rel='self'"
                        + " href='https://news.example/self'/><entry><title>1</title><link rel='hub'"
                        + " href='https://other.example/'/></entry></feed>",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"x\",\"feed_url\":\"https://news.example/self\","
                        + "\"hubs\":[{\"type\":\"rssCloud\",\"url\":\"https://cloud.example/\"},"
                        + "{\"type\":\"WebSub\",\"url\":\"https://hub.example/\"}],\"items\":[{\"id\":\"1\",\"title\":\"1\"}]}"
            })
    void readsDocumentsOfEveryFormat(String document) {
        ParsedFeed feed = FeedParser.parse(new FeedDocument(document.getBytes(StandardCharsets.UTF_8), null, BASE));

        assertThat(feed.document().hubs())
                .isEqualTo(new HubLinks(List.of("https://hub.example/"), "https://news.example/self"));
        assertThat(feed.items()).hasSize(1);
    }

    @Test
    void headersGoBeforeTheDocument() {
        HubLinks header = new HubLinks(List.of("https://hub.example/"), null);
        HubLinks document = new HubLinks(List.of("https://other.example/"), "https://news.example/self");

        assertThat(header.orElse(document))
                .isEqualTo(new HubLinks(List.of("https://hub.example/"), "https://news.example/self"));
        assertThat(HubLinks.NONE.orElse(document)).isEqualTo(document);
    }
}
