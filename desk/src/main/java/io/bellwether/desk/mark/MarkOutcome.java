package io.bellwether.desk.mark;

import io.bellwether.article.feedback.Mark;
import java.util.Optional;

/** What became of a wish to mark. */
public sealed interface MarkOutcome {

    /**
     * Topic feedback has it.
     *
     * @param mark empty when it was taken back
     */
    record Taken(Optional<Mark> mark) implements MarkOutcome {}

    /** The profile that judged the article has no such theme, or no profile has judged it yet. */
    record NoSuchTheme() implements MarkOutcome {}

    /** This desk knows no Kafka to write marks to. */
    record Off() implements MarkOutcome {}

    /**
     * Kafka did not take it; whether it has it all the same cannot be known, and to mark again does no harm.
     *
     * @param reason in words
     */
    record Failed(String reason) implements MarkOutcome {}
}
