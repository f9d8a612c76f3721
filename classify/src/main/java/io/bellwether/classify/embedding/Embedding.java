package io.bellwether.classify.embedding;

import java.util.List;

/**
 * A direction of unit length in the space of meanings.
 *
 * @param values not to be changed
 */
@SuppressWarnings(
        "ArrayRecordComponent") // compared by cosine only; a copy per access would cost more than the comparison
public record Embedding(float[] values) {

    /** The cosine with another, -1 to 1. Summed in order, so that it is the same everywhere. */
    public double cosine(Embedding other) {
        double sum = 0;
        for (int at = 0; at < values.length; at++) {
            sum += (double) values[at] * other.values[at];
        }
        return sum;
    }

    /** The direction of the sum of at least one. */
    public static Embedding mean(List<Embedding> embeddings) {
        float[] sum = new float[embeddings.getFirst().values.length];
        for (Embedding embedding : embeddings) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += embedding.values[at];
            }
        }
        return ofLengthOne(sum);
    }

    /** Takes over the values and scales them; all zeros stay so. */
    static Embedding ofLengthOne(float[] values) {
        double square = 0;
        for (float value : values) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int at = 0; at < values.length && length > 0; at++) {
            values[at] /= length;
        }
        return new Embedding(values);
    }
}
