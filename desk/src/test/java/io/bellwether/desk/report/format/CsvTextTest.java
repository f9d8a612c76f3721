package io.bellwether.desk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1+1", "|cmd", "%0A"})
    void whatBeginsLikeAFormulaIsMadeText(String text) {
        assertThat(CsvText.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "Chips", "1 in 3", "’=1"})
    void otherTextStaysAsItIs(String text) {
        assertThat(CsvText.harmless(text)).isEqualTo(text);
    }

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(CsvText.line(List.of("a", "b,c", "d\"e", "f\ng", "")))
                .isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    }
}
