package io.bellwether.desk.subscription;

import io.bellwether.article.alert.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of which alerts somebody wants to hear.
 *
 * @param themes ids; empty for all
 * @param least the least severity
 */
public record Interest(Set<String> themes, Severity least) {

    /** Copies the set. */
    public Interest {
        themes = Set.copyOf(themes);
    }

    /** The severities that are told, quietest first. */
    public List<Severity> severities() {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.compareTo(least) >= 0)
                .toList();
    }

    /** The themes in order, for statements and lists. */
    public List<String> themeList() {
        return List.copyOf(new TreeSet<>(themes));
    }
}
