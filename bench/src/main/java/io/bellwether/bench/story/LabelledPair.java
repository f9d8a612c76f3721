package io.bellwether.bench.story;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.learn.Lines;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Two articles, and whether they report one event. */
record LabelledPair(String one, String other, Label label) {

    enum Label {
        SAME,
        /** Another episode, another side or another day of the same affair. */
        RELATED,
        DIFFERENT,
        /** Labellers differed; not scored. */
        UNSURE
    }

    /**
     * The pairs of a file, a line {@code {"a","b","label"}} each.
     *
     * @throws StageException when the file cannot be read or a line is no pair
     */
    static List<LabelledPair> read(Path file) {
        try (Stream<Lines.Line> lines = Lines.of(file)) {
            return lines.map(line -> pair(file, line)).toList();
        }
    }

    private static LabelledPair pair(Path file, Lines.Line line) {
        try {
            JsonNode node = TopicJson.mapper().readTree(line.text());
            Label label = Label.valueOf(text(node, "label").toUpperCase(Locale.ROOT));
            return new LabelledPair(text(node, "a"), text(node, "b"), label);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new StageException(
                    "%s line %d is no pair: write {\"a\": id, \"b\": id, \"label\": \"same\", \"related\", \"different\" or \"unsure\"}"
                            .formatted(file, line.number()),
                    unreadable);
        }
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value.stringValue();
    }
}
