package io.bellwether.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbeProgressTest {

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "1, 3, 10", "2, 3, 20", "3, 3, 30", "1999999999, 2000000000, 29"})
    void theBarIsAsFullAsTheWorkIsDone(int done, int total, int filled) {
        assertThat(ProbeProgress.bar(done, total)).isEqualTo("[" + "#".repeat(filled) + "-".repeat(30 - filled) + "]");
    }
}
