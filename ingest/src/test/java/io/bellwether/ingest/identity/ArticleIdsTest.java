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

        assertThat(id(item, "https://one.example/")).isEqualTo(id(item, "https://two.example/"));
    }

    @Test
    void guidWithoutLinkCountsWithinTheHostOfTheFeed() {
        Clues item = new Clues("1", null, "t", "c");

        assertThat(id(item, "https://one.example/")).isNotEqualTo(id(item, "https://two.example/"));
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
        List<String> ids = ids(
                new Clues("same", "https://a.example/1", "t", "c"),
                new Clues("same", "https://a.example/2", "t", "c"),
                new Clues("same", "https://a.example/2?utm_source=x", "t", "c"));

        assertThat(ids.get(0))
                .isEqualTo(id(null, "https://a.example/1", "", ""))
                .isNotEqualTo(ids.get(1));
        assertThat(ids.get(1)).isEqualTo(ids.get(2));
    }

    @Test
    void addressThatItemsOfOtherTitlesShareIsNone() {
        List<String> ids = ids(
                new Clues(null, "https://a.example/", "one", "c"),
                new Clues(null, "https://a.example/", "two", "c"),
                new Clues(null, "https://a.example/", "two", "c"));

        assertThat(ids.get(0)).isNotEqualTo(ids.get(1));
        assertThat(ids.get(1)).isEqualTo(ids.get(2));
    }

    @Test
    void fragmentsTellTheEntriesOfALiveBlog() {
        assertThat(ids(
                        new Clues(null, "https://a.example/live#1", "one", "c"),
                        new Clues(null, "https://a.example/live#2", "two", "c")))
                .doesNotHaveDuplicates();
    }

    private static List<String> ids(Clues... items) {
        return ArticleIds.of(List.of(items), FEED).stream()
                .map(ItemIdentity::id)
                .toList();
    }

    private static String id(Clues item, String feed) {
        return ArticleIds.of(List.of(item), feed).getFirst().id();
    }

    private static String id(@Nullable String guid, @Nullable String url, String title, String content) {
        return ArticleIds.of(List.of(new Clues(guid, url, title, content)), FEED)
                .getFirst()
                .id();
    }
}
