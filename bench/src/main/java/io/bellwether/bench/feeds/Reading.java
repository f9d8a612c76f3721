package io.bellwether.bench.feeds;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.FeedJson;
import io.bellwether.ingest.parse.FeedParser;
import io.bellwether.ingest.parse.UnreadableFeedException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What {@code bellwether feed parse} makes of a test file.
 *
 * @param feed the JSON that it writes, an empty object when it refuses
 * @param refusal why no feed can be read; null when one can
 */
record Reading(JsonNode feed, @Nullable String refusal) {

    /** Where feedparser's own tests have the files served from: expected links are resolved against it. */
    private static final String SERVED_AT = "http://127.0.0.1:8097/";

    static Reading of(TestFile file) {
        String address = address(file);
        FeedDocument document = new FeedDocument(file.bytes(), file.headers().get("content-type"), address);
        try {
            String json = FeedJson.write(FeedParser.parse(document));
            return new Reading(TopicJson.mapper().readTree(json), null);
        } catch (UnreadableFeedException refused) {
            return new Reading(TopicJson.mapper().createObjectNode(), String.valueOf(refused.getMessage()));
        }
    }

    /** The served address, or what Content-Location makes of it. */
    private static String address(TestFile file) {
        String served = SERVED_AT + file.name();
        return file.header("content-location")
                .flatMap(location -> resolved(served, location))
                .filter(location -> location.startsWith("http"))
                .orElse(served);
    }

    private static Optional<String> resolved(String base, String location) {
        try {
            return Optional.of(URI.create(base).resolve(location).toString());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** What feedparser calls bozo: refused, or read with a warning. */
    boolean suspect() {
        return refusal != null || !feed.path("warnings").isEmpty();
    }
}
