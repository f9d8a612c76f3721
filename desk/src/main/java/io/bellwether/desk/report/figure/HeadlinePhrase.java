package io.bellwether.desk.report.figure;

import java.util.Locale;

/**
 * A word or phrase as a headline writes it.
 *
 * @param form its words' forms, joined by spaces: under it equal phrases meet
 * @param written as it stands there
 * @param name whether its capitals tell that it is a name
 */
record HeadlinePhrase(String form, String written, boolean name) {

    /** Whether it is written without any capital. */
    boolean isSmall() {
        return written.equals(written.toLowerCase(Locale.ROOT));
    }
}
