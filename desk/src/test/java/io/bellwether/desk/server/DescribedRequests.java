package io.bellwether.desk.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Everything that a description of an API says can be asked with GET, from the description alone: each parameter with each value of its
 * list, with its smallest and its largest, with some texts, and beyond its bounds.
 */
final class DescribedRequests {

    private static final List<String> TEXTS =
            List.of("a1", "export-controls", "chips", "2026-01-05", "nowhere", "ü<&\"%");

    private final JsonNode description;

    DescribedRequests(JsonNode description) {
        this.description = description;
    }

    /**
     * A request.
     *
     * @param path as the description has it
     * @param address path and question
     */
    record DescribedRequest(String path, String address) {}

    List<DescribedRequest> all() {
        List<DescribedRequest> all = new ArrayList<>();
        description.path("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                all.addAll(of(path.getKey(), path.getValue().path("get").path("parameters")));
            }
        });
        return all;
    }

    private List<DescribedRequest> of(String path, JsonNode parameters) {
        List<JsonNode> known = parameters.valueStream().map(this::resolved).toList();
        List<String> places = known.stream()
                .filter(parameter -> parameter.path("in").stringValue().equals("path"))
                .findFirst()
                .map(parameter -> values(parameter)
                        .map(value -> path.replace("{" + parameter.path("name").stringValue() + "}", encoded(value)))
                        .toList())
                .orElse(List.of(path));
        List<String> questions = known.stream()
                .filter(parameter -> parameter.path("in").stringValue().equals("query"))
                .flatMap(parameter -> values(parameter)
                        .map(value -> "?" + parameter.path("name").stringValue() + "=" + encoded(value)))
                .toList();
        return places.stream()
                .flatMap(place -> Stream.concat(Stream.of(""), questions.stream())
                        .map(question -> new DescribedRequest(path, place + question)))
                .toList();
    }

    private Stream<String> values(JsonNode parameter) {
        JsonNode schema = resolved(parameter.path("schema"));
        if (schema.has("enum")) {
            return Stream.concat(
                    schema.path("enum").valueStream().map(JsonNode::stringValue), Stream.of("none-of-these"));
        }
        if (schema.has("minimum") && schema.has("maximum")) {
            long least = schema.path("minimum").longValue();
            long most = schema.path("maximum").longValue();
            return Stream.of(least, most, least - 1, most + 1).map(String::valueOf);
        }
        return TEXTS.stream();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.path("$ref").stringValue().substring(1)) : node;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
