package io.bellwether.classify.tag;

import java.util.Locale;

/** The lines of a receipt as they are written. Texts of others must have gone through {@link Quote}. For one receipt. */
final class ReceiptLines {

    private final StringBuilder out = new StringBuilder();

    /** Adds a line; the format is that of {@link String#format}. */
    void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format + "%n", values));
    }

    String text() {
        return out.toString();
    }
}
