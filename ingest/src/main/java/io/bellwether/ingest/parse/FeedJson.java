package io.bellwether.ingest.parse;

import io.bellwether.article.topic.TopicJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A parsed feed as {@code bellwether feed parse} writes it. */
public final class FeedJson {

    private FeedJson() {}

    /** One line of JSON with every field of the contract; what is absent is null. */
    public static String write(ParsedFeed feed) {
        ObjectNode json = TopicJson.mapper().createObjectNode();
        json.put("title", feed.title());
        json.put("link", feed.link());
        json.put("language", feed.language());
        ArrayNode items = json.putArray("items");
        feed.items().forEach(item -> write(item, items.addObject()));
        return json.toString();
    }

    private static void write(ParsedItem item, ObjectNode json) {
        json.put("id", item.id());
        json.put("url", item.url());
        json.put("title", item.title());
        json.put("summary", item.summary());
        json.put("content", item.content());
        json.put("published", text(item.published()));
        json.put("updated", text(item.updated()));
        ArrayNode authors = json.putArray("authors");
        item.authors().forEach(authors::add);
        ArrayNode categories = json.putArray("categories");
        item.categories().forEach(categories::add);
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
