package io.bellwether.app.demo;

import io.bellwether.article.topic.TopicJson;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
final class JsonFeedText {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    @JsonNaming(SnakeCaseStrategy.class)
    private record Feed(
            String version, String title, URI homePageUrl, URI feedUrl, String language, List<Item> items) {}

    /** One of the contents is null. */
    @JsonNaming(SnakeCaseStrategy.class)
    private record Item(
            String id,
            String url,
            String title,
            String summary,
            @Nullable String contentHtml,
            @Nullable String contentText,
            @Nullable Instant datePublished,
            Instant dateModified) {}

    private JsonFeedText() {}

    static String of(FrontPage page) {
        DemoFeed feed = page.feed();
        List<Item> items = page.items().stream().map(JsonFeedText::item).toList();
        return TopicJson.mapper()
                .writeValueAsString(new Feed(VERSION, feed.title(), page.home(), page.self(), feed.language(), items));
    }

    private static Item item(FeedItem item) {
        boolean teaser = item.paragraphs().isEmpty();
        return new Item(
                item.guid(),
                item.link(),
                item.title(),
                item.summary(),
                teaser ? null : item.bodyHtml(),
                teaser ? item.summary() : null,
                item.published(),
                item.changed());
    }
}
