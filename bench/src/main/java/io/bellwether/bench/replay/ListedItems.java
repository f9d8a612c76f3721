package io.bellwether.bench.replay;

import io.bellwether.ingest.parse.FeedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers kept as a bare list of items, {@code {"data":[{"title","description","link","pub_date"}]}}, become JSON Feed documents. */
final class ListedItems {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ListedItems() {}

    /** The document in a file, whatever its format. */
    static FeedDocument document(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && bytes[0] == '{') {
            JsonNode tree = MAPPER.readTree(bytes);
            if (tree.path("data").isArray()) {
                return new FeedDocument(feed(tree.path("data")).getBytes(StandardCharsets.UTF_8), null, "");
            }
        }
        return new FeedDocument(bytes, null, "");
    }

    private static String feed(JsonNode data) {
        ObjectNode feed = MAPPER.createObjectNode();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        ArrayNode items = feed.putArray("items");
        for (JsonNode listed : data) {
            ObjectNode item = items.addObject();
            item.set("title", listed.path("title"));
            item.set("content_html", listed.path("description"));
            item.set("url", listed.path("link"));
            item.set("date_published", listed.path("pub_date"));
        }
        return feed.toString();
    }
}
