package io.bellwether.desk.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicShapingTest {

    /** Beh dual-joining, dal joining to the right only, lam with alef one sign; vowel marks do not part letters. */
    @ParameterizedTest
    @CsvSource({
        "ب, \uFE8F",
        "بب, \uFE91\uFE90",
        "ببب, \uFE91\uFE92\uFE90",
        "دب, \uFEA9\uFE8F",
        "بد, \uFE91\uFEAA",
        "لا, \uFEFB",
        "بلا, \uFE91\uFEFC",
        "ب\u064Eب, \uFE91\u064E\uFE90",
        "chips 5, chips 5",
        "שלום, שלום"
    })
    void lettersTakeTheFormsOfTheirPlaces(String text, String shaped) {
        assertThat(ArabicShaping.of(text)).isEqualTo(shaped);
    }
}
