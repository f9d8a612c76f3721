package io.bellwether.classify.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each theme its terms in each sentence; a phrase beats its words, a term that stands twice in a sentence counts once. */
final class TermReader {

    private static final Comparator<Hit> LONGEST_FIRST = Comparator.comparingInt(Hit::from)
            .thenComparing(Comparator.comparingInt(Hit::to).reversed());

    private TermReader() {}

    static void read(ArticleReading reading, ProfileIndex index, List<ThemeReading> themes) {
        int[] coveredUntil = new int[themes.size()];
        for (int statement = 0; statement < reading.statements(); statement++) {
            List<Hit> hits = longestFirst(reading.hits(statement), index);
            if (!hits.isEmpty()) {
                Arrays.fill(coveredUntil, 0);
                read(hits, statement, new Themes(index, themes, coveredUntil));
            }
        }
    }

    /** @param coveredUntil for each theme the word after its last phrase in the sentence */
    @SuppressWarnings("ArrayRecordComponent") // a bundle of parameters, never compared
    private record Themes(ProfileIndex index, List<ThemeReading> readings, int[] coveredUntil) {}

    private static void read(List<Hit> hits, int statement, Themes themes) {
        Set<ProfileIndex.TermEntry> known = new HashSet<>();
        for (Hit hit : hits) {
            for (ProfileIndex.TermEntry entry : themes.index.termsOf(hit.phrase())) {
                if (themes.coveredUntil[entry.theme()] <= hit.from()) {
                    themes.coveredUntil[entry.theme()] = hit.to();
                    if (known.add(entry)) {
                        themes.readings.get(entry.theme()).addTerm(entry, statement, hit);
                    }
                }
            }
        }
    }

    /** Those of terms alone. */
    private static List<Hit> longestFirst(List<Hit> hits, ProfileIndex index) {
        List<Hit> terms = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            if (!index.termsOf(hit.phrase()).isEmpty()) {
                terms.add(hit);
            }
        }
        if (terms.size() > 1) {
            terms.sort(LONGEST_FIRST);
        }
        return terms;
    }
}
