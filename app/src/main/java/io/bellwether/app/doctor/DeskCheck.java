package io.bellwether.app.doctor;

import io.bellwether.article.topic.TopicJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Whether the desk answers, and what it says of its parts. */
final class DeskCheck {

    private static final String WHAT = "desk";
    private static final String NAME_IT = "start bellwether run or bellwether desk, or name its port with --port";

    private DeskCheck() {}

    static Check of(URI desk) {
        return new Check(WHAT, NAME_IT, () -> List.of(look(desk)));
    }

    private static Finding look(URI desk) throws InterruptedException {
        // Not closed: that would wait for who hangs.
        HttpClient client = HttpClient.newHttpClient();
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(desk.resolve("/health")).build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return finding(desk, answer.body());
        } catch (IOException silent) {
            return new Finding.Failure(WHAT, "nothing answers at " + desk, NAME_IT);
        } finally {
            client.shutdownNow();
        }
    }

    /** The finding of what {@code /health} answered. */
    static Finding finding(URI desk, String answer) {
        JsonNode health;
        try {
            health = TopicJson.mapper().readTree(answer);
        } catch (JacksonException other) {
            return new Finding.Failure(WHAT, "what answers at %s is no desk".formatted(desk), NAME_IT);
        }
        String unwell = StreamSupport.stream(health.path("parts").spliterator(), false)
                .filter(part -> !part.path("state").asString("").equals("up"))
                .map(DeskCheck::part)
                .collect(Collectors.joining("; "));
        String remedy = "see " + desk.resolve("/health") + " and what else is said here";
        return switch (health.path("state").asString("")) {
            case "up" -> new Finding.Fine(WHAT, desk + " is well");
            case "degraded" -> new Finding.Warning(WHAT, unwell, remedy);
            case "down" -> new Finding.Failure(WHAT, unwell, remedy);
            default -> new Finding.Failure(WHAT, "what answers at %s is no desk".formatted(desk), NAME_IT);
        };
    }

    private static String part(JsonNode part) {
        String reason = part.path("reason").asString("");
        return part.path("name").asString("") + " is " + part.path("state").asString("")
                + (reason.isEmpty() ? "" : ": " + reason);
    }
}
