package io.bellwether.classify.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEncoderTest {

    private static final SentenceEncoder ENCODER = SentenceEncoder.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Washington tightens curbs on semiconductor sales|The US restricts chip exports|Bakers enter a cake contest",
                "Nurses walk out over pay|Hospital staff go on strike|A striker scores twice",
                "Shares of chip makers plunged|Semiconductor stocks fell sharply|Potato chips are salty",
            })
    void brings_near_what_says_alike_in_other_words(String sentence, String alike, String unlike) {
        Embedding vector = ENCODER.encode(sentence);
        assertThat(vector.cosine(ENCODER.encode(alike))).isGreaterThan(vector.cosine(ENCODER.encode(unlike)) + 0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\uD83D", "人工智能", "☃☃☃", "[SEP] [CLS]", "zzzzzzqqqqxxxxxx"})
    void gives_any_text_a_vector_of_length_one(String text) {
        Embedding vector = ENCODER.encode(text);
        assertThat(vector.cosine(vector)).isEqualTo(1, within(1e-5));
    }

    @Test
    void cuts_texts_that_are_too_long() {
        String start = "The harbour froze. ".repeat(100);
        assertThat(ENCODER.encode(start + "Chips are scarce.").values())
                .containsExactly(ENCODER.encode(start).values());
    }

    @Test
    void comes_out_the_same_in_many_threads() {
        float[] once = ENCODER.encode("The harbour froze over.").values();
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(number -> ENCODER.encode("The harbour froze over."))
                        .toList())
                .allSatisfy(vector -> assertThat(vector.values()).containsExactly(once));
    }
}
