package io.bellwether.classify.tag;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each theme its terms in each sentence; a phrase beats its words, a term that stands twice in a sentence counts once. */
final class TermReader {

    private TermReader() {}

    static void read(ArticleReading reading, ProfileIndex index, List<ThemeReading> themes) {
        int[] coveredUntil = new int[themes.size()];
        for (int statement = 0; statement < reading.statements(); statement++) {
            Arrays.fill(coveredUntil, 0);
            Set<ProfileIndex.TermEntry> known = new HashSet<>();
            for (Hit hit : longestFirst(reading.hits(statement))) {
                for (ProfileIndex.TermEntry entry : index.termsOf(hit.phrase())) {
                    if (coveredUntil[entry.theme()] <= hit.from()) {
                        coveredUntil[entry.theme()] = hit.to();
                        if (known.add(entry)) {
                            themes.get(entry.theme()).addTerm(entry, statement, hit);
                        }
                    }
                }
            }
        }
    }

    private static List<Hit> longestFirst(List<Hit> hits) {
        return hits.stream()
                .sorted(Comparator.comparingInt(Hit::from)
                        .thenComparing(Comparator.comparingInt(Hit::to).reversed()))
                .toList();
    }
}
