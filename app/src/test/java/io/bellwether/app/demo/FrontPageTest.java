package io.bellwether.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.bellwether.article.topic.TopicJson;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FrontPageTest {

    private static final DemoPress PRESS = DemoPress.bundled();
    private static final URI HOME = URI.create("http://127.0.0.1:8099/");

    static Stream<DemoFeed> xmlFeeds() {
        return PRESS.feeds().stream().filter(feed -> feed.format() != FeedFormat.JSON);
    }

    static Stream<DemoFeed> jsonFeeds() {
        return PRESS.feeds().stream().filter(feed -> feed.format() == FeedFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("xmlFeeds")
    void xmlFeedsReadAsTheyWereMeant(DemoFeed feed) throws FeedException {
        FrontPage page = FrontPage.at(Fortnight.WRITTEN.end(), feed, PRESS, HOME);

        SyndFeed read = read(page);

        assertThat(read.getTitle()).isEqualTo(feed.title());
        assertThat(read.getLanguage()).isIn(feed.language(), null);
        assertThat(read.getEntries()).hasSameSizeAs(page.items());
        for (int i = 0; i < page.items().size(); i++) {
            assertSame(read.getEntries().get(i), page.items().get(i));
        }
    }

    private static void assertSame(SyndEntry read, FeedItem item) {
        assertThat(read.getTitle()).isEqualTo(item.title());
        assertThat(read.getLink()).isEqualTo(item.link());
        assertThat(read.getUri()).isIn(item.guid(), item.link());
        assertThat(read.getDescription().getValue()).isIn(item.summary(), item.summaryHtml());
        assertThat(read.getContents().stream().map(SyndContent::getValue))
                .isEqualTo(item.paragraphs().isEmpty() ? List.of() : List.of(item.bodyHtml()));
        assertThat(read.getPublishedDate())
                .isEqualTo(item.published() == null ? null : Date.from(Objects.requireNonNull(item.published())));
    }

    @ParameterizedTest
    @MethodSource("jsonFeeds")
    void jsonFeedsReadAsTheyWereMeant(DemoFeed feed) {
        FrontPage page = FrontPage.at(Fortnight.WRITTEN.end(), feed, PRESS, HOME);

        JsonNode read = TopicJson.mapper().readTree(page.text());

        assertThat(read.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(read.path("feed_url").asString()).isEqualTo(HOME + "feed/" + feed.id());
        assertThat(read.path("items").values().stream()
                        .map(item -> item.path("id").asString()))
                .isEqualTo(page.items().stream().map(FeedItem::guid).toList());
        assertThat(read.path("items").values().stream()
                        .map(item -> Instant.parse(item.path("date_published").asString())))
                .isEqualTo(page.items().stream().map(FeedItem::published).toList());
        assertThat(read.path("items").values()).allMatch(item -> item.has("content_html") != item.has("content_text"));
    }

    @Test
    void anEditChangesTheTitleAndNothingElseThatIdentifies() {
        DemoArticle edited = PRESS.articles().stream()
                .filter(article -> !article.edits().isEmpty())
                .findFirst()
                .orElseThrow();
        Instant edit = edited.edits().getFirst().at();

        FeedItem before = FeedItem.of(edited, List.of(), HOME, edit.minusSeconds(1));
        FeedItem after = FeedItem.of(edited, List.of(), HOME, edit);

        assertThat(after.title()).isNotEqualTo(before.title());
        assertThat(after.guid()).isEqualTo(before.guid());
        assertThat(after.link()).isEqualTo(before.link());
        assertThat(after.changed()).isEqualTo(edit);
        assertThat(after.published()).isEqualTo(before.published());
    }

    @Test
    void guidsAndLinksNameOneArticleEach() {
        List<FeedItem> items = PRESS.articles().stream()
                .map(article -> FeedItem.of(article, List.of(), HOME, Fortnight.WRITTEN.end()))
                .toList();

        assertThat(items).extracting(FeedItem::guid).doesNotHaveDuplicates();
        assertThat(items).extracting(FeedItem::link).doesNotHaveDuplicates();
    }

    @Test
    void oneFeedWritesAccentsAsEntitiesTwiceEscaped() {
        DemoFeed feed = feed("harbour-business");

        assertThat(FrontPage.at(Fortnight.WRITTEN.end(), feed, PRESS, HOME).text())
                .contains("Caf&amp;eacute; owners &amp;amp; bakers")
                .contains("&amp;#8220;We pay");
    }

    @Test
    void aFeedBeginsEmptyAndGrows() {
        DemoFeed feed = feed("meridian-wire");

        assertThat(FrontPage.at(Fortnight.WRITTEN.begin(), feed, PRESS, HOME).items())
                .isEmpty();
        assertThat(FrontPage.at(Instant.parse("2026-01-06T14:05:00Z"), feed, PRESS, HOME)
                        .items())
                .extracting(FeedItem::id)
                .containsExactly("entity-list-14", "taiwan-chatbots");
    }

    private static SyndFeed read(FrontPage page) throws FeedException {
        return new SyndFeedInput().build(new StringReader(page.text()));
    }

    private static DemoFeed feed(String id) {
        return PRESS.feeds().stream()
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
