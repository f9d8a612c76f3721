package io.bellwether.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

    @Test
    void alignsColumnsAsATerminalShowsThem() {
        assertThat(TextTable.of(List.of(
                        List.of("FEED", "ITEMS", "REMARKS"),
                        List.of("Japan 日本", "3", "fine"),
                        List.of("Post", "30", ""))))
                .isEqualTo("""
                        FEED        ITEMS  REMARKS
                        Japan 日本  3      fine
                        Post        30
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "news, 4, news",
        "newspaper, 5, news…",
        "日本経済, 8, 日本経済",
        "日本経済, 6, 日本…",
        "the news, 5, the…",
    })
    void cutsAtSoManyPlaces(String text, int places, String cut) {
        assertThat(TextTable.cut(text, places)).isEqualTo(cut);
    }
}
