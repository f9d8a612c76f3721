package io.bellwether.classify.story;

import io.bellwether.article.topic.TopicJson;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines that {@code bellwether stories} writes. Thread-safe. */
public final class StoryJson {

    private static final double DIGITS = 1e4;

    private StoryJson() {}

    /**
     * The output line of an assignment, without a line end.
     *
     * @param explain whether the evidence of a join is written
     */
    public static String write(StoryAssignment assignment, boolean explain) {
        ObjectNode line = TopicJson.mapper().createObjectNode();
        line.put("id", assignment.article());
        line.put("story", assignment.story());
        if (explain) {
            assignment.join().ifPresent(join -> write(join, line.putObject("join")));
        }
        return TopicJson.mapper().writeValueAsString(line);
    }

    private static void write(StoryJoin join, ObjectNode node) {
        node.put("with", join.with());
        node.put("likeness", rounded(join.likeness()));
        node.put("whole", rounded(join.whole()));
        node.put("hoursApart", rounded(join.apart().toSeconds() / 3600.0));
        node.put("size", join.size());
        write(join.names(), node.putArray("names"));
        write(join.words(), node.putArray("words"));
        write(join.numbers(), node.putArray("numbers"));
    }

    private static void write(List<String> words, ArrayNode array) {
        words.forEach(array::add);
    }

    private static double rounded(double number) {
        return Math.round(number * DIGITS) / DIGITS;
    }
}
