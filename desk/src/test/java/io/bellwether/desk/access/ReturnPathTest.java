package io.bellwether.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnPathTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/, /",
                "/articles/a1, /articles/a1",
                "/?theme=chips&severity=high#alert-s1, /?theme=chips&severity=high#alert-s1",
                "-, /else",
                "'', /else",
                "//evil.example, /else",
                "'/\\evil.example', /else",
                "'/a\\b', /else",
                "https://evil.example/, /else",
                "javascript:alert(1), /else",
                "articles/a1, /else",
                "'/a b', /else",
                "'/ä', /else"
            })
    void leadsToPagesOfTheDeskOnly(@Nullable String asked, String led) {
        assertThat(ReturnPath.of(asked, "/else")).isEqualTo(led);
    }

    @Test
    void aLineBreakWouldBeAHeader() {
        assertThat(ReturnPath.of("/\r\nSet-Cookie: a=b", "/")).isEqualTo("/");
        assertThat(ReturnPath.of("/" + "a".repeat(2001), "/")).isEqualTo("/");
    }
}
