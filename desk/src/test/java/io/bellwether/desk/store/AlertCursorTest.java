package io.bellwether.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertCursorTest {

    @Test
    void comesBackFromItsTextToTheMicrosecond() {
        AlertCursor cursor =
                new AlertCursor(Instant.parse("2026-01-12T10:11:12.123456Z"), "a|b=&/ü🐑", "export-controls");

        assertThat(AlertCursor.parse(cursor.text())).contains(cursor);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void bearsTheLongestIdsTheStoreTakes() {
        AlertCursor cursor = new AlertCursor(Instant.parse("2026-01-12T10:11:12Z"), "🐑".repeat(200), "é".repeat(200));

        assertThat(AlertCursor.parse(cursor.text())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "a b", "====", "AAAA", "___", "💥"})
    void refusesWhatIsNoTextForm(String text) {
        assertThat(AlertCursor.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday\nstory\ntheme",
                "2026-01-12T10:11:12Z\nstory",
                "2026-01-12T10:11:12Z\n\ntheme",
                "2026-01-12T10:11:12Z\nstory\ntheme\nmore",
                "2026-01-12T10:11:12Z\nst\0ry\ntheme",
                "+1000000000-12-31T23:59:59Z\nstory\ntheme",
                "-1000000000-01-01T00:00:00Z\nstory\ntheme"
            })
    void refusesWhatPostgresqlCouldNotCompare(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertThat(AlertCursor.parse(text)).isEmpty();
    }

    @Test
    void refusesAnEndlessTextWithoutReadingIt() {
        assertThat(AlertCursor.parse("A".repeat(1_000_000))).isEmpty();
    }
}
