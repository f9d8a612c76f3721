package io.bellwether.bench.story;

import io.bellwether.bench.measure.Counts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Pairs put together or apart.
 *
 * @param right labelled same and put into one story
 * @param wrongRelated labelled related and put into one story
 * @param wrongDifferent labelled different and put into one story
 * @param missed labelled same and put apart
 * @param absent ends of pairs that no story holds, counted as apart
 */
record PairCounts(int right, int wrongRelated, int wrongDifferent, int missed, int absent) {

    /** Counts the pairs that are not unsure. */
    static PairCounts of(List<LabelledPair> pairs, Map<String, String> storyOf) {
        int[] counts = new int[5];
        for (LabelledPair pair : pairs) {
            String one = storyOf.get(pair.one());
            String other = storyOf.get(pair.other());
            boolean joined = one != null && one.equals(other);
            switch (pair.label()) {
                case SAME -> counts[joined ? 0 : 3]++;
                case RELATED -> counts[1] += joined ? 1 : 0;
                case DIFFERENT -> counts[2] += joined ? 1 : 0;
                case UNSURE -> {
                    continue;
                }
            }
            counts[4] += (one == null ? 1 : 0) + (other == null ? 1 : 0);
        }
        return new PairCounts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    PairCounts plus(PairCounts other) {
        return new PairCounts(
                right + other.right,
                wrongRelated + other.wrongRelated,
                wrongDifferent + other.wrongDifferent,
                missed + other.missed,
                absent + other.absent);
    }

    Counts counts() {
        return new Counts(right, wrongRelated + wrongDifferent, missed);
    }

    String text() {
        Counts all = counts();
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f (joined wrongly: %d related, %d different; missed %d of %d; %d pair ends not"
                        + " read)",
                all.precision(),
                all.recall(),
                all.f1(),
                wrongRelated,
                wrongDifferent,
                missed,
                all.positives(),
                absent);
    }
}
