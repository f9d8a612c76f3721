package io.bellwether.classify.story;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Numbers and dates of a report.
 *
 * @param title numbers in the title, years left out: {@code 50000}, {@code 6.5}
 * @param text numbers in title and beginning of the text
 * @param editions what numbers one of a series in the title: {@code jan 7}, {@code #941}, {@code friday}, {@code week 18}
 */
public record Figures(Set<String> title, Set<String> text, Set<String> editions) {

    /** Copies the sets. */
    public Figures {
        title = Set.copyOf(title);
        text = Set.copyOf(text);
        editions = Set.copyOf(editions);
    }

    /** Numbers that stand in both, in order of their digits. */
    List<String> shared(Figures other) {
        return text.stream().filter(other.text::contains).sorted().toList();
    }

    /** Whether both titles count something and nothing alike. */
    boolean titlesDisagree(Figures other) {
        return !title.isEmpty() && !other.title.isEmpty() && Collections.disjoint(title, other.title);
    }

    /** Whether both titles name an edition and not the same. */
    boolean otherEdition(Figures other) {
        return !editions.isEmpty() && !other.editions.isEmpty() && Collections.disjoint(editions, other.editions);
    }
}
