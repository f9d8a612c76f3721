package io.bellwether.classify.learn;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.TopicJson;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Grades by label theme, by article id, in the order of the file. A grade is 2 for a main subject, 1.5 main for one of two labellers, 1
 * a secondary mention, 0.5 for one labeller only; a theme that is absent does not apply.
 */
public final class Labels {

    private static final double MOST = 2;

    private Labels() {}

    /**
     * The labels of a file, a JSON line {@code {"id","labels":{theme: grade}}} an article.
     *
     * @throws StageException when the file cannot be opened or a line is of another form
     */
    public static SequencedMap<String, Map<String, Double>> read(Path file) {
        SequencedMap<String, Map<String, Double>> labels = new LinkedHashMap<>();
        try (Stream<Lines.Line> lines = Lines.of(file)) {
            lines.forEach(line -> {
                Labelled article = labelled(line)
                        .orElseThrow(() -> new StageException(
                                "labels %s: line %d is no {\"id\",\"labels\":{theme: grade}} with grades from 0 to 2"
                                        .formatted(file, line.number())));
                labels.put(article.id(), Map.copyOf(article.labels()));
            });
        }
        return labels;
    }

    private static Optional<Labelled> labelled(Lines.Line line) {
        try {
            JsonNode object = TopicJson.mapper().readTree(line.text());
            JsonNode labels = object.path("labels");
            boolean complete = object.path("id").isString()
                    && labels.isObject()
                    && labels.values().stream().allMatch(Labels::isGrade);
            return complete ? Optional.of(TopicJson.mapper().treeToValue(object, Labelled.class)) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isGrade(JsonNode value) {
        return value.isNumber() && value.doubleValue() >= 0 && value.doubleValue() <= MOST;
    }

    private record Labelled(String id, Map<String, Double> labels) {}
}
