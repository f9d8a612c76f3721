package io.bellwether.classify.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds the reports of the window that share terms with a new one: an inverted index, read from the rarest term on until a budget is
 * spent, so that no article costs more than any other. Not thread-safe.
 */
final class TermIndex {

    /** Postings read for one article; the terms left over are the commonest and tell least. */
    private static final int BUDGET = 3_000;

    private final Map<Integer, Postings> postings = new HashMap<>();
    private final float[] products;
    private final float[] lengths;
    private final int[] touched = new int[BUDGET];

    /** An index of at most so many reports at a time. */
    TermIndex(int capacity) {
        products = new float[capacity];
        lengths = new float[capacity];
    }

    /** Enters the report that came next; numbers go up by one. */
    void add(int number, Terms terms) {
        lengths[number % lengths.length] = (float) Math.sqrt(terms.square());
        for (int at = 0; at < terms.size(); at++) {
            postings.computeIfAbsent(terms.keys()[at], _ -> new Postings()).add(number, terms.weights()[at]);
        }
    }

    /** Takes away the report that came first of those held. */
    void removeFirst(Terms terms) {
        for (int key : terms.keys()) {
            postings.computeIfPresent(key, (_, held) -> {
                held.removeFirst();
                return held.size() == 0 ? null : held;
            });
        }
    }

    /**
     * A report that shares terms.
     *
     * @param likeness product of the weights of the shared terms that were read, over the report's length
     */
    record Found(int number, double likeness) {

        /** Of equal ones the latest first. */
        static final Comparator<Found> LIKEST = Comparator.comparingDouble(Found::likeness)
                .thenComparingInt(Found::number)
                .reversed();
    }

    /**
     * The likest reports, the likest first.
     *
     * @param most how many at most
     * @param least cosine by the terms read below which none is given
     */
    List<Found> find(Terms terms, int most, double least) {
        int count = addUp(terms);
        double floor = least * Math.sqrt(terms.square());
        PriorityQueue<Found> likest = new PriorityQueue<>(Found.LIKEST.reversed());
        for (int at = 0; at < count; at++) {
            int slot = touched[at] % products.length;
            double likeness = products[slot] / lengths[slot];
            products[slot] = 0;
            if (likeness >= floor) {
                likest.add(new Found(touched[at], likeness));
                if (likest.size() > most) {
                    likest.remove();
                    floor = likest.element().likeness();
                }
            }
        }
        List<Found> sorted = new ArrayList<>(likest);
        sorted.sort(Found.LIKEST);
        return sorted;
    }

    /** Adds up the products of weights for each report; how many reports were touched. */
    private int addUp(Terms terms) {
        int count = 0;
        for (Read read : rarestFirst(terms)) {
            for (int place = 0; place < read.held().size(); place++) {
                int number = read.held().number(place);
                int slot = number % products.length;
                if (products[slot] == 0) {
                    touched[count++] = number;
                }
                products[slot] += read.weight() * read.held().weight(place);
            }
        }
        return count;
    }

    private record Read(Postings held, float weight, int key) {}

    private List<Read> rarestFirst(Terms terms) {
        List<Read> reads = new ArrayList<>();
        for (int at = 0; at < terms.size(); at++) {
            Postings held = postings.get(terms.keys()[at]);
            if (held != null) {
                reads.add(new Read(held, terms.weights()[at], terms.keys()[at]));
            }
        }
        reads.sort(Comparator.comparingInt((Read read) -> read.held().size()).thenComparingInt(Read::key));
        int left = BUDGET;
        int within = 0;
        while (within < reads.size() && reads.get(within).held().size() <= left) {
            left -= reads.get(within++).held().size();
        }
        return reads.subList(0, within);
    }
}
