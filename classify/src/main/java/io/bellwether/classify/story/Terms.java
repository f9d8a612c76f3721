package io.bellwether.classify.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The terms of a text, each with its weight: a sparse vector.
 *
 * @param keys sorted, each once; not to be changed
 * @param words the term behind each key
 * @param weights of each key, above 0
 * @param square sum of the squared weights
 */
@SuppressWarnings("ArrayRecordComponent") // compared by their products only; copies would cost more than the comparison
record Terms(int[] keys, String[] words, float[] weights, double square) {

    /** One term of a text. */
    record Weighted(String word, int key, double weight) {}

    /** The terms, each given once. */
    static Terms of(List<Weighted> terms) {
        List<Weighted> sorted = new ArrayList<>(terms);
        sorted.sort(Comparator.comparingInt(Weighted::key));
        int[] keys = new int[sorted.size()];
        String[] words = new String[sorted.size()];
        float[] weights = new float[sorted.size()];
        double square = 0;
        for (int at = 0; at < keys.length; at++) {
            Weighted term = sorted.get(at);
            keys[at] = term.key();
            words[at] = term.word();
            weights[at] = (float) term.weight();
            square += (double) weights[at] * weights[at];
        }
        return new Terms(keys, words, weights, square);
    }

    int size() {
        return keys.length;
    }

    /** Sum over the shared terms of the products of their weights. */
    double product(Terms other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length && theirs < other.keys.length) {
            int order = Integer.compare(keys[mine], other.keys[theirs]);
            if (order == 0) {
                sum += (double) weights[mine] * other.weights[theirs];
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** The cosine, 0 to 1; 0 when either is empty. */
    double cosine(Terms other) {
        double lengths = square * other.square;
        return lengths == 0 ? 0 : product(other) / Math.sqrt(lengths);
    }

    /** How much of this vector's square stands in the other, 0 to 1; 0 when empty. */
    double shareIn(Terms other) {
        double sum = 0;
        int theirs = 0;
        for (int mine = 0; mine < keys.length; mine++) {
            while (theirs < other.keys.length && other.keys[theirs] < keys[mine]) {
                theirs++;
            }
            if (theirs < other.keys.length && other.keys[theirs] == keys[mine]) {
                sum += (double) weights[mine] * weights[mine];
            }
        }
        return square == 0 ? 0 : sum / square;
    }

    /** The terms that stand in both, the weightiest first. */
    List<String> shared(Terms other) {
        List<Weighted> both = new ArrayList<>();
        int theirs = 0;
        for (int mine = 0; mine < keys.length; mine++) {
            while (theirs < other.keys.length && other.keys[theirs] < keys[mine]) {
                theirs++;
            }
            if (theirs < other.keys.length && other.keys[theirs] == keys[mine]) {
                both.add(new Weighted(words[mine], keys[mine], (double) weights[mine] * other.weights[theirs]));
            }
        }
        both.sort(Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::word));
        return both.stream().map(Weighted::word).toList();
    }
}
