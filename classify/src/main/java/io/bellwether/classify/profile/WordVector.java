package io.bellwether.classify.profile;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weights by word, for likeness; sorted, so that sums come out the same everywhere. */
record WordVector(SortedMap<String, Double> weights) {

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** This vector with each weight made anew from its word and the old one. */
    WordVector mapped(java.util.function.BiFunction<String, Double, Double> weight) {
        SortedMap<String, Double> mapped = new TreeMap<>(weights);
        mapped.replaceAll(weight);
        return new WordVector(mapped);
    }

    /** The cosine of the angle between both: 1 for the same direction, 0 for nothing in common. */
    double cosine(WordVector other) {
        double dot = 0;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            dot += entry.getValue() * other.weights.getOrDefault(entry.getKey(), 0.0);
        }
        return dot == 0 ? 0 : dot / StrictMath.sqrt(square() * other.square());
    }

    private double square() {
        double sum = 0;
        for (double weight : weights.values()) {
            sum += weight * weight;
        }
        return sum;
    }
}
