package io.bellwether.classify.alert;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small sample of a long text by which two texts can be told to be largely one: the smallest hashes of every five words in a row.
 * Broder, "On the resemblance and containment of documents" (1997). A body that one agency wrote and many print is known by it under any
 * headline.
 *
 * @param hashes the smallest, at most {@value #SIZE}
 */
public record BodySketch(Set<Integer> hashes) {

    private static final int SIZE = 96;
    private static final int WORDS = 5;
    /** Fewer say nothing: a teaser, or the sentence that a site puts under all it prints. */
    private static final int LEAST = 48;
    /** Broder's own mark for one document in two editions. */
    private static final double RESEMBLANCE = 0.5;

    /** Sorts, so that equal sketches are written alike. */
    public BodySketch {
        hashes = Collections.unmodifiableSet(new TreeSet<>(hashes));
    }

    /** The sketch of a text's content words. */
    static BodySketch of(List<String> words) {
        TreeSet<Integer> smallest = new TreeSet<>();
        for (int at = 0; at + WORDS <= words.size(); at++) {
            smallest.add(spread(String.join(" ", words.subList(at, at + WORDS)).hashCode()));
            if (smallest.size() > SIZE) {
                smallest.pollLast();
            }
        }
        return new BodySketch(smallest);
    }

    /** Whether the two texts are largely the same words in the same order. */
    boolean resembles(BodySketch other) {
        if (Math.min(hashes.size(), other.hashes.size()) < LEAST) {
            return false;
        }
        Set<Integer> all = new HashSet<>(hashes);
        all.addAll(other.hashes);
        List<Integer> sample = all.stream().sorted().limit(SIZE).toList();
        long shared = sample.stream()
                .filter(hash -> hashes.contains(hash) && other.hashes.contains(hash))
                .count();
        return shared >= RESEMBLANCE * sample.size();
    }

    /** The finalizer of MurmurHash3: smallest hashes are a fair sample only when hashes are spread evenly. */
    private static int spread(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
