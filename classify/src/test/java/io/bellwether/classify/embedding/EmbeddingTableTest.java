package io.bellwether.classify.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmbeddingTableTest {

    private static final int LENGTH = 384;

    private final Random random = new Random(1);

    @Test
    void says_to_the_last_bit_what_each_cosine_says() {
        List<Embedding> embeddings =
                IntStream.range(0, 37).mapToObj(number -> embedding()).toList();
        Embedding other = embedding();
        assertThat(new EmbeddingTable(embeddings).cosines(other))
                .containsExactly(embeddings.stream()
                        .mapToDouble(embedding -> embedding.cosine(other))
                        .toArray());
    }

    @Test
    void is_empty_without_embeddings() {
        assertThat(new EmbeddingTable(List.of()).cosines(embedding())).isEmpty();
    }

    private Embedding embedding() {
        float[] values = new float[LENGTH];
        for (int at = 0; at < LENGTH; at++) {
            values[at] = (float) random.nextGaussian();
        }
        return Embedding.ofLengthOne(values);
    }
}
