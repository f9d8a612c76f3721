package io.bellwether.article.dead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterNumberTest {

    @Test
    void isReadAsItIsWritten() {
        LetterNumber number = new LetterNumber(3, 123_456_789_012L);
        assertThat(LetterNumber.parse(number.toString())).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "0-", "-1-2", "0-1-2", "0-12345678901234567890", "a-b"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(LetterNumber.parse(text)).isEmpty();
    }
}
