package io.bellwether.classify.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishAnalysisTest {

    private static final String TEXT =
            "Quay Corp. sold its cranes to U.S. buyers in Jan. for cash. The dockers protested.";

    private final EnglishAnalysis english = new EnglishAnalysis();

    @Test
    void does_not_end_a_sentence_at_an_abbreviation() {
        assertThat(english.sentences(TEXT, 0))
                .extracting(Sentence::text)
                .containsExactly(
                        "Quay Corp. sold its cranes to U.S. buyers in Jan. for cash.", "The dockers protested.");
    }

    @Test
    void gives_lemmas_and_places_counted_from_the_offset() {
        List<Sentence> sentences = english.sentences(TEXT, 100);
        for (Sentence sentence : sentences) {
            assertThat(TEXT.substring(sentence.start() - 100, sentence.end() - 100))
                    .isEqualTo(sentence.text());
            for (Token token : sentence.tokens()) {
                assertThat(TEXT.substring(token.start() - 100, token.end() - 100))
                        .isEqualTo(token.text());
            }
        }
        assertThat(sentences.getFirst().tokens()).extracting(Token::lemma).contains("crane", "sell", "buyer");
    }
}
