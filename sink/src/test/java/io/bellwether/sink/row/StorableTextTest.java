package io.bellwether.sink.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorableTextTest {

    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "a\0b, a\uFFFDb",
        "a\uD83D\uDE00b, a\uD83D\uDE00b",
        "a\uD83D, a\uFFFD",
        "\uDE00a, \uFFFDa",
        "\uDE00\uD83D, \uFFFD\uFFFD",
        "\uD83D\uD83D\uDE00, \uFFFD\uD83D\uDE00",
        "\uD83D\uDE00\uDE00, \uD83D\uDE00\uFFFD"
    })
    void replacesUnitForUnit(String text, String storable) {
        assertThat(StorableText.of(text)).isEqualTo(storable);
    }

    @Test
    void whateverUnitsComeTheResultIsAsLongAndEncodable() throws CharacterCodingException {
        Random random = new Random(11);
        char[] alphabet = {'a', 0, '\uD83D', '\uDE00', '\uFFFF'};
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = 0; at < 12; at++) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            String storable = StorableText.of(text.toString());
            assertThat(storable).hasSameSizeAs(text.toString()).doesNotContain("\0");
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(storable));
        }
    }
}
