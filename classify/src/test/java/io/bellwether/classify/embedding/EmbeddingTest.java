package io.bellwether.classify.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    @Test
    void compares_directions_whatever_the_lengths() {
        Embedding east = Embedding.ofLengthOne(new float[] {5, 0});
        Embedding north = Embedding.ofLengthOne(new float[] {0, 0.1f});
        Embedding west = Embedding.ofLengthOne(new float[] {-3, 0});
        assertThat(east.cosine(east)).isEqualTo(1, within(1e-6));
        assertThat(east.cosine(north)).isZero();
        assertThat(east.cosine(west)).isEqualTo(-1, within(1e-6));
        assertThat(Embedding.mean(List.of(east, north)).cosine(east)).isEqualTo(Math.sqrt(0.5), within(1e-6));
    }

    @Test
    void leaves_what_has_no_direction_without_one() {
        Embedding none = Embedding.ofLengthOne(new float[] {0, 0});
        Embedding east = Embedding.ofLengthOne(new float[] {1, 0});
        assertThat(none.cosine(east)).isZero();
        assertThat(Embedding.mean(List.of(east, Embedding.ofLengthOne(new float[] {-1, 0})))
                        .values())
                .containsExactly(0, 0);
    }

    @Test
    void has_vectors_of_ordinary_news_as_long_as_those_of_sentences() {
        Embedding sentence = SentenceEncoder.bundled().encode("The harbour froze over.");
        assertThat(BackgroundEmbeddings.bundled()).hasSizeGreaterThan(100).allSatisfy(article -> {
            assertThat(article.values()).hasSameSizeAs(sentence.values());
            assertThat(article.cosine(article)).isEqualTo(1, within(1e-5));
        });
    }
}
