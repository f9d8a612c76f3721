package io.bellwether.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTextTest {

    @Test
    void plainTextOfAnyLanguageStaysAsItIs() {
        String text = "Zölle „steigen“ 上升 👍 {\"a\":1}";
        assertThat(VisibleText.of(text)).isEqualTo(text);
        assertThat(VisibleText.of(text.getBytes(UTF_8))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"27, \\u001b", "155, \\u009b", "0, \\u0000", "8238, \\u202e", "917505, \\u{e0001}", "10, \\n", "9, \\t"
    })
    void whatCommandsATerminalOrTurnsTextRoundIsEscaped(int point, String escaped) {
        assertThat(VisibleText.of("a" + Character.toString(point) + "b")).isEqualTo("a" + escaped + "b");
    }

    @Test
    void bytesThatAreNoUtf8AreShownOneByOne() {
        assertThat(VisibleText.of(new byte[] {'a', (byte) 0xff, (byte) 0xc3, 'b', (byte) 0xe4, (byte) 0xb8}))
                .isEqualTo("a\\xff\\xc3b\\xe4\\xb8");
    }
}
