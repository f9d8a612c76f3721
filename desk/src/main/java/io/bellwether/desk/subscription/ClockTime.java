package io.bellwether.desk.subscription;

import io.bellwether.article.stage.StageException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** Times of day as people type them. Pure. */
public final class ClockTime {

    /** The store keeps times of day; a second more precise than its own would become 24:00. */
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private ClockTime() {}

    /**
     * The time of a text such as 07:00.
     *
     * @throws StageException when it is of another form
     */
    public static LocalTime parse(String text) {
        try {
            return LocalTime.parse(text, MINUTES);
        } catch (DateTimeException wrong) {
            throw new StageException("“%s” is no time of day: write it as 07:00".formatted(text), wrong);
        }
    }
}
