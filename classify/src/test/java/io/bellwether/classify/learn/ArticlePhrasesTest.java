package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlePhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pilot Boats            | pilot,pilot boats,boats",
                "Boats of the harbour   | boats,harbour",
                "Boats, harbours        | boats,harbours",
                "7 boats 2024           | boats",
                "The of                 | ''",
            })
    void areWordsAndNeighboursOfSubjectAsTheyAreWritten(String title, String phrases) {
        assertThat(ArticlePhrases.of(LearningSamples.article("a", title)).values())
                .containsExactlyElementsOf(phrases.isEmpty() ? List.of() : List.of(phrases.split(",", -1)));
    }

    @Test
    void whatWouldBeAnotherWordInLowerCaseKeepsItsCase() {
        assertThat(ArticlePhrases.of(LearningSamples.article("a", "US Sanctions bite")))
                .containsEntry("u.s. sanction", "US Sanctions")
                .containsEntry("bite", "bite");
    }
}
