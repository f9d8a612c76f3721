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
    private final Grouping themes;

    /**
     * Merges on top of what an analyst has joined and parted. Clusters grow as if nothing were joined, so that joining two headings takes
     * along what each of them is alike.
     */
    ThemeMerge(PassageLikeness likeness, Grouping themes) {
        this.likeness = likeness;
        this.themes = themes;
    }

    private record Pair(int one, int other) {}

    /** Groups of the passages 0 to n-1, in order of their first passage, each in order. */
    List<List<Integer>> groups(int passages) {
        List<List<Integer>> clusters = new ArrayList<>();
        for (int passage = 0; passage < passages; passage++) {
            clusters.add(new ArrayList<>(List.of(passage)));
        }
        Pair closest = closest(clusters);
        while (closest != null) {
            themes.join(
                    clusters.get(closest.one()).getFirst(),
                    clusters.get(closest.other()).getFirst());
            clusters.get(closest.one()).addAll(clusters.remove(closest.other()));
            closest = closest(clusters);
        }
        return themes.groups();
    }

    private @Nullable Pair closest(List<List<Integer>> clusters) {
        Pair closest = null;
        double most = LEAST_LIKENESS;
        for (int one = 0; one < clusters.size(); one++) {
            for (int other = one + 1; other < clusters.size(); other++) {
                double average = average(clusters.get(one), clusters.get(other));
                if (average >= most && mayJoin(clusters.get(one), clusters.get(other))) {
                    closest = average > most || closest == null ? new Pair(one, other) : closest;
                    most = average;
                }
            }
        }
        return closest;
    }

    private boolean mayJoin(List<Integer> one, List<Integer> other) {
        return themes.mayJoin(one.getFirst(), other.getFirst());
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
