package io.bellwether.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "'\u202Eabc\u202C', abc",
        "'a\u2066b\u2069\u200F\u200E\u061Cc', abc",
        "'a\r\n\t b\u2028c\u00A0d', a b c d",
        "'a\u0000b\u0007', a b",
        "'\uFEFFa\u200Bb', ab",
        "'नमस\u094Dत\u200Dे', 'नमस\u094Dत\u200Dे'",
        "'a\uD800b', ab",
        "'  ', ''"
    })
    void isOneLineWithoutHiddenCharacters(String text, String plain) {
        assertThat(PlainText.of(text)).isEqualTo(plain);
    }

    @Test
    void isCutBetweenCharacters() {
        String cut = PlainText.of("🐑".repeat(500));

        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(241);
        assertThat(cut).endsWith("🐑…");
        assertThat(PlainText.of("x".repeat(240))).hasSize(240).doesNotContain("…");
    }
}
