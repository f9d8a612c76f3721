package io.bellwether.classify.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineJoinTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the perfor-       | mance of models | the performance of models",
                "models of open-   | source licences  | models of open-source licences",
                "state-of-the-     | art models       | state-of-the-art models",
                "the GPT-          | 4 model          | the GPT-4 model",
                "the Franco-       | German plan      | the Franco-German plan",
                "a price war—      | and its end      | a price war—and its end",
                "prices fell       | again            | prices fell again"
            })
    void mends_words_and_keeps_hyphens_of_their_own(String before, String line, String joined) {
        assertThat(joined(List.of("The source is open here.", before, line)))
                .isEqualTo("The source is open here. " + joined);
    }

    @Test
    void keeps_doubtful_hyphens_where_the_document_never_cuts_a_word() {
        assertThat(joined(List.of("a long term, a long-", "term plan and a surface-", "level look")))
                .isEqualTo("a long term, a long-term plan and a surface-level look");
    }

    private static String joined(List<String> lines) {
        LineJoin join = new LineJoin(lines);
        StyledText block = new StyledText();
        for (String line : lines) {
            StyledText words = new StyledText();
            words.append(line, false);
            join.append(block, words);
        }
        return block.oneLine();
    }
}
