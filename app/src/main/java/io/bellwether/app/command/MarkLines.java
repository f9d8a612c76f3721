package io.bellwether.app.command;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.topic.UnreadableRecordException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Marks written one JSON line each, in the form of topic {@code feedback}. Empty lines are passed over. */
final class MarkLines {

    private MarkLines() {}

    /**
     * The marks of a file.
     *
     * @throws StageException when a line is none; it names the line
     */
    static List<Mark> read(Path file) throws IOException {
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                marks.add(read(line, file, number));
            }
        }
        return marks;
    }

    private static Mark read(String line, Path file, int number) {
        try {
            return TopicJson.MARK.read(line.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableRecordException unreadable) {
            throw new StageException(
                    "marks %s: line %d is no mark as on topic feedback: %s"
                            .formatted(file, number, unreadable.getMessage()),
                    unreadable);
        }
    }
}
