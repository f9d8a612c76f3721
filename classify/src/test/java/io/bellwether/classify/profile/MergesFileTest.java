package io.bellwether.classify.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergesFileTest {

    @Test
    void reads_both_lists() {
        assertThat(MergesFile.read("""
                together:
                  - [Dock Strikes, "Costs: Hidden"]
                  - [2026, Low Water, Crane Shortage]
                apart: [[Dock Strikes, Low Water]]
                """, "m.yaml"))
                .isEqualTo(new Merges(
                        List.of(
                                List.of("Dock Strikes", "Costs: Hidden"),
                                List.of("2026", "Low Water", "Crane Shortage")),
                        List.of(List.of("Dock Strikes", "Low Water"))));
    }

    @Test
    void takes_a_missing_or_empty_list_for_none() {
        assertThat(MergesFile.read("together:\napart: []\n", "m.yaml")).isEqualTo(Merges.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|must hold 'together' or 'apart'",
                "together|must hold 'together' or 'apart'",
                "merge: [[a, b]]|unknown key \"merge\"",
                "together: a|together must be a list of lists",
                "together: [a, b]|together, rule 1, must be a list of two headings",
                "apart: [[a, b], [c]]|apart, rule 2, must be a list of two headings",
                "apart: [[a, {b: c}]]|apart, rule 1, must hold headings only",
                "apart: [[a, b|is no YAML",
                "'apart: []\napart: [[a, b]]'|is no YAML"
            })
    void says_in_one_line_what_is_wrong(String yaml, String message) {
        assertThatThrownBy(() -> MergesFile.read(yaml.replace("\\n", "\n"), "m.yaml"))
                .isInstanceOf(StageException.class)
                .hasMessageStartingWith("merges m.yaml")
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void says_that_the_file_is_missing() {
        assertThatThrownBy(() -> MergesFile.read(Path.of("none.yaml")))
                .hasMessageContaining("none.yaml does not exist");
    }
}
