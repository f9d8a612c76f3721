package io.bellwether.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    private Instant now = Instant.parse("2026-01-05T12:00:00Z");

    @Test
    void writesNowAndThenWhereNobodyCanSeeItMove() {
        ProgressLine line = new ProgressLine(out, false, () -> now);
        line.show("1 article");
        line.show("2 articles");
        now = now.plusSeconds(6);
        line.show("3 articles");
        now = now.plusSeconds(6);
        line.show("3 articles");
        line.end();
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("1 article\n3 articles\n");
    }

    @Test
    void rewritesItselfOnATerminalAndLeavesTheCursorOnANewLine() {
        ProgressLine line = new ProgressLine(out, true, () -> now);
        line.show("1 article");
        line.show("2 articles");
        line.end();
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("\r\033[K1 article\r\033[K2 articles\n");
    }
}
