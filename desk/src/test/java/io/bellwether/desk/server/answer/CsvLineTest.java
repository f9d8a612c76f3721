package io.bellwether.desk.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

    @Test
    void quotesWhatHoldsSeparators() {
        assertThat(CsvLine.of(List.of("a", "b,c", "d \"e\"", "f\ng", "", "2 = 1 + 1")))
                .isEqualTo("a,\"b,c\",\"d \"\"e\"\"\",\"f\ng\",,2 = 1 + 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void letsNoCellBeAFormula(String cell) {
        assertThat(CsvLine.of(List.of(cell))).isEqualTo("'" + cell);
    }

    @Test
    void quotesAReturnAfterTheApostrophe() {
        assertThat(CsvLine.of(List.of("\r=1"))).isEqualTo("\"'\r=1\"");
    }
}
