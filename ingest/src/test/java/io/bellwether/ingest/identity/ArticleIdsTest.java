package io.bellwether.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleIdsTest {

    private static final String FEED = "https://feeds.example/rss";

    @Test
    void isShortAndHexadecimal() {
        assertThat(id("g", "https://a.example/1", "t", "c")).matches("[0-9a-f]{24}");
    }

    @Test
    void guidDecidesWhateverElseChanges() {
        assertThat(id("g", "https://a.example/1", "t", "c"))
                .isEqualTo(id("g", "https://a.example/2?utm_source=x", "new title", "new text"));
    }

    @Test
    void guidIsOpaqueAndCaseMatters() {
        assertThat(id("http://a.example/1?utm_source=x", "https://a.example/1", "t", "c"))
                .isNotEqualTo(id("http://a.example/1", "https://a.example/1", "t", "c"));
        assertThat(id("G", null, "t", "c")).isNotEqualTo(id("g", null, "t", "c"));
    }

    @Test
    void guidCountsWithinTheHostOfTheLink() {
        assertThat(id("1", "https://a.example/1", "t", "c")).isNotEqualTo(id("1", "https://b.example/1", "t", "c"));
    }

    @Test
    void guidOfOnePublisherIsTheSameInAllFeeds() {
        Clues item = new Clues("1", "https://a.example/1", "t", "c");

        assertThat(ArticleIds.of(List.of(item), "https://one.example/"))
                .isEqualTo(ArticleIds.of(List.of(item), "https://two.example/"));
    }

    @Test
    void guidWithoutLinkCountsWithinTheHostOfTheFeed() {
        Clues item = new Clues("1", null, "t", "c");

        assertThat(ArticleIds.of(List.of(item), "https://one.example/"))
                .isNotEqualTo(ArticleIds.of(List.of(item), "https://two.example/"));
    }

    @Test
    void differentGuidsAreTwoItemsThoughTheirCanonicalLinksAgree() {
        assertThat(id("1", "https://a.example/x?utm_source=1", "t", "c"))
                .isNotEqualTo(id("2", "https://a.example/x?utm_source=2", "t", "c"));
    }

    @Test
    void linkDecidesWithoutGuid() {
        assertThat(id(null, "https://a.example/1?utm_source=x", "t", "c"))
                .isEqualTo(id(" ", "http://a.example/1#top", "other", "text"))
                .isNotEqualTo(id(null, "https://a.example/2", "t", "c"));
    }

    @Test
    void titleAndContentDecideWithoutGuidAndLink() {
        assertThat(id(null, null, "t", "c"))
                .isEqualTo(id(null, null, " t", "c\u0000"))
                .isNotEqualTo(id(null, null, "t", "d"))
                .isNotEqualTo(id(null, null, "tc", ""));
    }

    @Test
    void guidGivenToDifferentLinksIsNone() {
        List<String> ids = ArticleIds.of(
                List.of(
                        new Clues("same", "https://a.example/1", "t", "c"),
                        new Clues("same", "https://a.example/2", "t", "c"),
                        new Clues("same", "https://a.example/2?utm_source=x", "t", "c")),
                FEED);

        assertThat(ids.get(0))
                .isEqualTo(id(null, "https://a.example/1", "", ""))
                .isNotEqualTo(ids.get(1));
        assertThat(ids.get(1)).isEqualTo(ids.get(2));
    }

    private static String id(@Nullable String guid, @Nullable String url, String title, String content) {
        return ArticleIds.of(List.of(new Clues(guid, url, title, content)), FEED)
                .getFirst();
    }
}
