package io.bellwether.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCursorTest {

    private static final String TIME = "2026-01-12T10:00:00.123456Z";

    @Test
    void comesBackFromItsText() {
        SearchCursor cursor = new SearchCursor(0.607_927_1, Instant.parse(TIME), "a1|ø");

        assertThat(SearchCursor.parse(cursor.text())).contains(cursor);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "%00",
                "NaN\n" + TIME + "\na",
                "0\nnow\na",
                "0\n+1000000000-01-01T00:00:00Z\na",
                "0\n" + TIME + "\n"
            })
    void isNoneOfOursOtherwise(String plain) {
        assertThat(SearchCursor.parse(plain)).isEmpty();
        assertThat(SearchCursor.parse(CursorText.write(plain))).isEmpty();
    }
}
