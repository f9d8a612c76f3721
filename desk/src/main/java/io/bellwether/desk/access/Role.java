package io.bellwether.desk.access;

import java.util.Locale;

/** What an account may do. */
public enum Role {
    /** Read everything, change nothing. */
    READER,
    /** Also mark and change. */
    EDITOR;

    /** As the store and people write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Role of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
