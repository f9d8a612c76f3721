package io.bellwether.ingest.parse;

import io.bellwether.article.topic.TopicJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of a feed, read item by item, so that a document that breaks keeps its whole items. Jackson itself bounds nesting and lengths.
 *
 * @param feed with the array {@code items} as far as it could be read
 * @param broken why reading ended early; null when it did not
 */
record JsonDocument(ObjectNode feed, @Nullable String broken) {

    private static final ObjectReader READER =
            TopicJson.mapper().readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * The document in a text that starts with a brace.
     *
     * @throws UnreadableFeedException when it is broken before the end of its first item
     */
    static JsonDocument read(String text) {
        ObjectNode feed = TopicJson.mapper().createObjectNode();
        try (JsonParser parser = TopicJson.mapper().createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                readField(parser, feed);
            }
            return new JsonDocument(feed, null);
        } catch (JacksonException broken) {
            String reason = "broken JSON: " + broken.getOriginalMessage();
            if (feed.path("items").isEmpty()) {
                throw new UnreadableFeedException(reason, broken);
            }
            return new JsonDocument(feed, reason + "; what stands after its last whole item is left out");
        }
    }

    private static void readField(JsonParser parser, ObjectNode feed) {
        String name = parser.currentName();
        if (parser.nextToken() != JsonToken.START_ARRAY || !name.equals("items")) {
            feed.set(name, READER.readValue(parser));
            return;
        }
        ArrayNode items = feed.putArray(name);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode item = READER.readValue(parser);
            items.add(item);
        }
    }

    List<String> warnings() {
        return broken == null ? List.of() : List.of(broken);
    }
}
