package io.bellwether.bench.readers;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every page and API call that a reader can ask of a desk, with ids of what this desk holds. */
final class RoomList {

    private static final JsonMapper JSON = new JsonMapper();
    /** What people look for: words of the briefing, a phrase, a name, a word that half of all articles hold, and one that none does. */
    private static final List<String> SEARCHES =
            List.of("chips", "\"export controls\"", "Nvidia", "DeepSeek privacy", "said", "China -Taiwan", "zyzzyva");

    private final Desk desk;

    RoomList(Desk desk) {
        this.desk = desk;
    }

    /**
     * Asks the desk what it holds.
     *
     * @throws StageException when it holds no alert yet, or does not answer as a desk
     */
    List<Room> read() throws IOException, InterruptedException {
        List<JsonNode> alerts = list("/api/v1/alerts?limit=100", "alerts");
        if (alerts.isEmpty()) {
            throw new StageException("the desk has no alerts: let articles be read first, then measure");
        }
        List<String> stories = ids(alerts, alert -> alert.path("story"));
        List<String> articles =
                ids(alerts, alert -> alert.path("articles").path(0).path("id"));
        List<String> themes = ids(list("/api/v1/themes", "themes"), theme -> theme.path("id"));
        List<String> asked = SEARCHES.stream().map(RoomList::encoded).toList();
        return List.of(
                new Room("/", List.of("/")),
                new Room("/?theme", each("/?theme=", themes)),
                new Room("/stories/{id}", each("/stories/", stories)),
                new Room("/articles/{id}", each("/articles/", articles)),
                new Room("/themes/{id}", each("/themes/", themes)),
                new Room("/search", each("/search?q=", asked)),
                new Room("/search?theme", each("/search?theme=", themes)),
                new Room("/feeds", List.of("/feeds")),
                new Room("/feeds.opml", List.of("/feeds.opml")),
                new Room("/feeds/alerts.atom", List.of("/feeds/alerts.atom")),
                new Room("/reports", List.of("/reports")),
                new Room("/api/v1/alerts", alertsAsked(themes)),
                new Room("/api/v1/alerts.csv", List.of("/api/v1/alerts.csv")),
                new Room("/api/v1/alerts.jsonl", List.of("/api/v1/alerts.jsonl")),
                new Room("/api/v1/themes", List.of("/api/v1/themes")),
                new Room("/api/v1/trends", each("/api/v1/trends?theme=", themes)),
                new Room("/api/v1/articles/{id}", each("/api/v1/articles/", articles)),
                new Room("/api/v1/stories/{id}", each("/api/v1/stories/", stories)),
                new Room("/api/v1/search", each("/api/v1/search?q=", asked)),
                new Room("/api/v1/feeds", List.of("/api/v1/feeds")),
                new Room("/health", List.of("/health")));
    }

    private static List<String> alertsAsked(List<String> themes) {
        return Stream.concat(Stream.of("/api/v1/alerts"), each("/api/v1/alerts?theme=", themes).stream())
                .toList();
    }

    private List<JsonNode> list(String path, String field) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = desk.get(path);
        if (answer.statusCode() != 200) {
            throw new StageException("the desk answers %s with status %d: %s"
                    .formatted(path, answer.statusCode(), "give its address, and --token where it has accounts"));
        }
        List<JsonNode> found = new ArrayList<>();
        StreamSupport.stream(JSON.readTree(answer.body()).path(field).spliterator(), false)
                .forEach(found::add);
        return found;
    }

    private static List<String> ids(List<JsonNode> of, Function<JsonNode, JsonNode> id) {
        return of.stream()
                .map(id)
                .filter(JsonNode::isString)
                .map(node -> encoded(node.stringValue()))
                .distinct()
                .toList();
    }

    private static List<String> each(String before, List<String> values) {
        return values.stream().map(value -> before + value).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
