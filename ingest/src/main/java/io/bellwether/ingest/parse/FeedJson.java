package io.bellwether.ingest.parse;

import io.bellwether.article.topic.TopicJson;
import java.time.Instant;
import java.util.List;
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
        DocumentFacts document = feed.document();
        json.put("description", document.description());
        json.put("format", document.format());
        json.put("charset", document.charset());
        texts(json, "warnings", document.warnings());
        ArrayNode items = json.putArray("items");
        for (int i = 0; i < feed.items().size(); i++) {
            write(feed.items().get(i), document.items().get(i), items.addObject());
        }
        return json.toString();
    }

    private static void write(ParsedItem item, ItemDetails details, ObjectNode json) {
        json.put("id", item.id());
        json.put("url", item.url());
        json.put("title", item.title());
        json.put("summary", item.summary());
        json.put("content", item.content());
        json.put("published", text(item.published()));
        json.put("updated", text(item.updated()));
        texts(json, "authors", item.authors());
        texts(json, "categories", item.categories());
        json.put("guid", details.guid());
        ArrayNode enclosures = json.putArray("enclosures");
        for (Enclosure enclosure : details.enclosures()) {
            enclosures
                    .addObject()
                    .put("url", enclosure.url())
                    .put("type", enclosure.type())
                    .put("length", enclosure.length());
        }
    }

    private static void texts(ObjectNode json, String field, List<String> texts) {
        ArrayNode array = json.putArray(field);
        texts.forEach(array::add);
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
