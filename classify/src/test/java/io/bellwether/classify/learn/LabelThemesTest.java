package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelThemesTest {

    private final LabelThemes themes = new LabelThemes(List.of(
            new LabelTheme("chips", List.of("Chip Rules")),
            new LabelTheme("privacy", List.of("Privacy & Data", "Bans")),
            new LabelTheme("standards", List.of("Standards"))));

    @Test
    void aProfileThemeStandsForEveryThemeWhoseHeadingItCarries() {
        ThemeMapping mapping = themes.mapping(Map.of(
                "rules", List.of("CHIP-RULES!", "bans"),
                "data", List.of("Privacy  data"),
                "other", List.of("Weather")));
        assertThat(mapping.of("rules")).containsExactlyInAnyOrder("chips", "privacy");
        assertThat(mapping.of("data")).containsExactly("privacy");
        assertThat(mapping.of("other")).isEmpty();
        assertThat(mapping.of("unheard of")).isEmpty();
        assertThat(mapping.uncovered(themes)).containsExactly("standards");
    }

    @Test
    void aFileOfAnotherFormIsRefusedInOneLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("themes.json"), "[{\"id\":\"chips\"}]");
        assertThatThrownBy(() -> LabelThemes.read(file))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("themes.json")
                .hasMessageContaining("headings");
    }

    @Test
    void headingsOfAnyScriptStayApart() {
        LabelThemes foreign = new LabelThemes(
                List.of(new LabelTheme("chips", List.of("芯片出口")), new LabelTheme("data", List.of("数据安全"))));
        ThemeMapping mapping = foreign.mapping(Map.of("a", List.of("芯片出口"), "b", List.of("数据安全")));
        assertThat(mapping.of("a")).containsExactly("chips");
        assertThat(mapping.of("b")).containsExactly("data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "[]", "[null]", "[{\"headings\":[\"Chips\"]}]", "[{\"id\":\" \",\"headings\":[]}]", "{}"
            })
    void refusesAFileWithoutThemes(String text, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("themes.json"), text);
        assertThatThrownBy(() -> LabelThemes.read(file))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("themes.json");
    }
}
