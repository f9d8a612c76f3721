package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.bellwether.article.profile.Profile;
import io.bellwether.desk.profile.ProfileDesk;
import io.bellwether.desk.sample.HostileNews;
import io.bellwether.desk.sample.SampleNews;
import io.bellwether.desk.server.DescribedRequests.DescribedRequest;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API against its routes and their answers. */
class OpenApiIT {

    private static final String PREFIX = " /api/v1/";
    private static final String PLACE = "https://bellwether.invalid/openapi.json";
    private static DeskOnStore desk;
    private static JsonNode description;
    private static SchemaRegistry schemas;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        desk = DeskOnStore.start(directory);
        new SampleNews(Instant.now()).fill(desk.rows());
        new HostileNews(Instant.now()).fill(desk.rows());
        ProfileDesk profiles =
                new ProfileDesk(desk.store().dataSource(), Duration.ofSeconds(10), InstantSource.system());
        Profile inForce = profiles.inForce().orElseThrow().profile();
        profiles.save(inForce, inForce.version(), 0, "ann");
        description = desk.json("/api/v1/openapi.json");
        JsonNode strict = description.deepCopy();
        strict.path("components").path("schemas").forEach(OpenApiIT::close);
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(PLACE, strict.toString())));
    }

    /** Clients may meet new fields; this test must not, for they are to be described. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        schema.path("oneOf").forEach(OpenApiIT::close);
        schema.path("properties").forEach(OpenApiIT::close);
        if (schema.has("items")) {
            close(schema.path("items"));
        }
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void describesEveryRouteAndNoOther() {
        Set<String> routes = desk.desk().routes().stream()
                .filter(route -> route.contains(PREFIX) && !route.startsWith("HEAD "))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(routes).contains("GET /api/v1/alerts", "POST /api/v1/articles/{id}/marks");
        assertThat(described).isEqualTo(routes);
        assertThat(description.path("openapi").stringValue()).isEqualTo("3.1.0");
    }

    @Test
    void namesEveryPartThatItRefersTo() {
        assertThat(description.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/alerts, /api/v1/alerts",
        "/api/v1/alerts, /api/v1/alerts?limit=1&severity=low&since=2026-01-01",
        "/api/v1/themes, /api/v1/themes",
        "/api/v1/trends, /api/v1/trends",
        "/api/v1/articles/{id}, /api/v1/articles/a1",
        "/api/v1/articles/{id}, /api/v1/articles/x1",
        "/api/v1/articles/{id}, /api/v1/articles/c2",
        "/api/v1/stories/{id}, /api/v1/stories/a1",
        "/api/v1/stories/{id}, /api/v1/stories/h1%22%3E%3Cb%3E",
        "/api/v1/search, /api/v1/search?q=chips",
        "/api/v1/search, /api/v1/search?limit=1",
        "/api/v1/search, /api/v1/search?q=zebra",
        "/api/v1/feeds, /api/v1/feeds",
        "/api/v1/feeds, /api/v1/feeds?outcome=gone",
        "/api/v1/profile, /api/v1/profile",
        "/api/v1/profile/draft, /api/v1/profile/draft",
        "/api/v1/profile/versions, /api/v1/profile/versions",
        "/api/v1/subscriptions, /api/v1/subscriptions",
        "/api/v1/openapi.json, /api/v1/openapi.json"
    })
    void answersAsItSays(String path, String request) throws Exception {
        HttpResponse<String> answer = desk.get(request);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(mistakes(path, "200", "application/json", answer.body())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/alerts.jsonl", "/api/v1/articles.jsonl"})
    void writesLinesAsItSays(String path) throws Exception {
        List<String> lines = desk.get(path).body().lines().toList();

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(mistakes(path, "200", "application/x-ndjson", line))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/alerts, 400, /api/v1/alerts?limit=0",
        "/api/v1/trends, 404, /api/v1/trends?theme=nowhere",
        "/api/v1/search, 400, /api/v1/search?q=%00",
        "/api/v1/stories/{id}, 404, /api/v1/stories/nowhere",
        "/api/v1/profile, 404, /api/v1/profile?version=nowhere",
        "/api/v1/feeds, 400, /api/v1/feeds?outcome=odd"
    })
    void failsAsItSays(String path, String status, String request) throws Exception {
        HttpResponse<String> answer = desk.get(request);

        assertThat(answer.statusCode()).isEqualTo(Integer.parseInt(status));
        assertThat(mistakes(path, status, "application/json", answer.body())).isEmpty();
    }

    /** Walks all that the description says can be asked, knowing nothing of the desk but the description. */
    @Test
    void answersWhateverItSaysCanBeAskedAsItSays() throws Exception {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (DescribedRequest request : new DescribedRequests(description).all()) {
            HttpResponse<String> answer = desk.get(request.address());
            asked++;
            String status = Integer.toString(answer.statusCode());
            String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
            JsonNode described =
                    description.path("paths").path(request.path()).path("get").path("responses");
            if (!described.has(status)) {
                wrong.add(request.address() + ": status " + status);
            } else if (type.equals("application/json")) {
                mistakes(request.path(), status, type, answer.body())
                        .forEach(mistake -> wrong.add(request.address() + ": " + mistake));
            } else if (!described.path(status).path("content").has(type)) {
                wrong.add(request.address() + ": type " + type);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(100);
    }

    @Test
    void noticesAnAnswerThatIsNotAsItSays() {
        assertThat(mistakes("/api/v1/themes", "200", "application/json", "{\"themes\":[{\"id\":7}],\"more\":1}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://nowhere.example/", "Export controls on chips widen\\nThe ministry said so."})
    void tellsWhyAsItSays(String asked) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(desk.at("/api/v1/why"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"asked\":\"" + asked + "\"}"))
                .build();

        assertThat(mistakes("post", "/api/v1/why", desk.send(request).body())).isEmpty();
    }

    private static List<String> mistakes(String method, String path, String body) {
        return mistakes(new Described(method, path, "200", "application/json"), body);
    }

    private static List<String> mistakes(String path, String status, String type, String body) {
        return mistakes(new Described("get", path, status, type), body);
    }

    /** A place in the description that says what an answer is like. */
    private record Described(String method, String path, String status, String type) {}

    private static List<String> mistakes(Described described, String body) {
        String path = described.path();
        String status = described.status();
        String type = described.type();
        JsonNode answer = description
                .path("paths")
                .path(path)
                .path(described.method())
                .path("responses")
                .path(status);
        JsonNode content = answer.has("$ref")
                ? description.at(answer.path("$ref").stringValue().substring(1)).path("content")
                : answer.path("content");
        JsonNode schema = content.path(type).path("schema");
        String place = schema.has("$ref")
                ? PLACE + schema.path("$ref").stringValue()
                : PLACE + "#/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + described.method()
                        + "/responses/" + status + "/content/" + type.replace("/", "~1") + "/schema";
        return schemas
                .getSchema(SchemaLocation.of(place))
                .validate(JsonMapper.shared().readTree(body))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
