package io.bellwether.desk.report.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a weekly report is written. */
public enum WeeklyFormat {
    /** One file for a browser: no script, nothing from elsewhere. */
    HTML("text/html; charset=utf-8"),
    /** For printing and passing on. */
    PDF("application/pdf"),
    /** For chats and wikis. */
    MD("text/markdown; charset=utf-8"),
    /** For spreadsheets: one figure a line. */
    CSV("text/csv; charset=utf-8");

    private final String type;

    WeeklyFormat(String type) {
        this.type = type;
    }

    /** Its content type. */
    public String type() {
        return type;
    }

    /** Its file name's ending, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that ending. */
    public static Optional<WeeklyFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}
