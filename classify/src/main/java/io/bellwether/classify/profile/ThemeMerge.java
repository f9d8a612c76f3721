package io.bellwether.classify.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Merges passages on one subject: agglomerative clustering with average link (Sokal and Michener 1958), which stops early, because two
 * themes on one subject do less harm than one theme on two.
 */
final class ThemeMerge {

    /** Groups less alike than this stay apart; see {@link PassageLikeness} for how it was found. */
    static final double LEAST_LIKENESS = 0.38;

    private final PassageLikeness likeness;

    ThemeMerge(PassageLikeness likeness) {
        this.likeness = likeness;
    }

    private record Pair(int one, int other) {}

    /** Groups of the passages 0 to n-1, in order of their first passage, each in order. */
    List<List<Integer>> groups(int passages) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int passage = 0; passage < passages; passage++) {
            groups.add(new ArrayList<>(List.of(passage)));
        }
        Pair closest = closest(groups);
        while (closest != null) {
            groups.get(closest.one()).addAll(groups.remove(closest.other()));
            groups.get(closest.one()).sort(null);
            closest = closest(groups);
        }
        return groups;
    }

    private @Nullable Pair closest(List<List<Integer>> groups) {
        Pair closest = null;
        double most = LEAST_LIKENESS;
        for (int one = 0; one < groups.size(); one++) {
            for (int other = one + 1; other < groups.size(); other++) {
                double average = average(groups.get(one), groups.get(other));
                if (average >= most) {
                    closest = average > most || closest == null ? new Pair(one, other) : closest;
                    most = average;
                }
            }
        }
        return closest;
    }

    private double average(List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int left : one) {
            for (int right : other) {
                sum += likeness.between(left, right);
            }
        }
        return sum / (one.size() * other.size());
    }
}
