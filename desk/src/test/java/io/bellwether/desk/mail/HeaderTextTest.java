package io.bellwether.desk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Chips | Chips",
                "Chips\\u000d\\u000aBcc: eve@example.org | Chips Bcc: eve@example.org",
                "Chips\\u000a.\\u000a | Chips .",
                "Chips\\u0000\\u0007\\u007f\\u0085x | Chips x",
                "Chips\\u2028\\u2029x | Chips x",
                "a\\u202egpj.exe\\u202cb | agpj.exeb",
                "a \\u0009  b | a b",
                "\\ud800x | \\ufffdx",
                "小米 – ü | 小米 – ü",
            })
    void isOneLineThatHidesNothing(String text, String expected) {
        assertThat(HeaderText.of(text.transform(HeaderTextTest::unicode)))
                .isEqualTo(expected.transform(HeaderTextTest::unicode));
    }

    @Test
    void endsSomewhere() {
        assertThat(HeaderText.of("word ".repeat(10_000)).length()).isLessThanOrEqualTo(251);
    }

    private static String unicode(String text) {
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("\\u", at)) {
                read.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                at += 5;
            } else {
                read.append(text.charAt(at));
            }
        }
        return read.toString();
    }
}
