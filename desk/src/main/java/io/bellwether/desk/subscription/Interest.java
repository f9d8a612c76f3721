package io.bellwether.desk.subscription;

import io.bellwether.article.alert.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Of what somebody wants to hear: of alerts, or of articles that fit a search.
 *
 * @param themes ids; empty for all
 * @param least the least severity
 * @param search what is followed instead of alerts; empty for alerts
 */
public record Interest(Set<String> themes, Severity least, Optional<SavedSearch> search) {

    /** Copies the set. */
    public Interest {
        themes = Set.copyOf(themes);
    }

    /** Alerts of those themes. */
    public Interest(Set<String> themes, Severity least) {
        this(themes, least, Optional.empty());
    }

    /** What fits a search. */
    public static Interest in(SavedSearch search) {
        return new Interest(Set.of(), Severity.LOW, Optional.of(search));
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
