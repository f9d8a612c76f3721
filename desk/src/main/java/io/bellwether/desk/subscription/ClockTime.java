package io.bellwether.desk.subscription;

import io.bellwether.article.stage.StageException;
import java.time.DateTimeException;
import java.time.LocalTime;

/** Times of day as people type them. Pure. */
public final class ClockTime {

    private ClockTime() {}

    /**
     * The time of a text such as 07:00.
     *
     * @throws StageException when it is of another form
     */
    public static LocalTime parse(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException wrong) {
            throw new StageException("“%s” is no time of day: write it as 07:00".formatted(text), wrong);
        }
    }
}
