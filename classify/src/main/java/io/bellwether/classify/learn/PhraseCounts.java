package io.bellwether.classify.learn;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * In how many articles phrases stand: in those a theme's analyst wants, and in the others that are on the briefing's subject. Articles
 * on no theme are left out: they differ by subject, which is the gate's to see, not by theme.
 */
final class PhraseCounts {

    private final Map<String, Integer> inWanted = new LinkedHashMap<>();
    private final Map<String, Integer> inOthers = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private int wanted;
    private int others;

    PhraseCounts() {}

    static PhraseCounts of(String theme, LearningSet set) {
        PhraseCounts counts = new PhraseCounts();
        for (LearningSet.Entry entry : set.entries()) {
            MarkedArticle marked = entry.marked();
            if (marked.decided(theme) && (marked.wanted(theme) || set.near(theme, entry))) {
                counts.add(entry.phrases(), marked.wanted(theme));
            }
        }
        return counts;
    }

    /** Counts an article that is wanted, or another on the subject. */
    void add(Map<String, String> phrases, boolean asked) {
        wanted += asked ? 1 : 0;
        others += asked ? 0 : 1;
        phrases.forEach((phrase, as) -> {
            (asked ? inWanted : inOthers).merge(phrase, 1, Integer::sum);
            if (asked) {
                written.putIfAbsent(phrase, as);
            }
        });
    }

    Set<String> wantedPhrases() {
        return inWanted.keySet();
    }

    int wanted() {
        return wanted;
    }

    int others() {
        return others;
    }

    int wanted(String phrase) {
        return inWanted.getOrDefault(phrase, 0);
    }

    int others(String phrase) {
        return inOthers.getOrDefault(phrase, 0);
    }

    /** How the first wanted article writes it. */
    String written(String phrase) {
        return written.getOrDefault(phrase, phrase);
    }
}
