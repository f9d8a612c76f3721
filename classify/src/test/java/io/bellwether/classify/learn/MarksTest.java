package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @Test
    void aThemeGetsItsGradeAndNoughtWhereNoneIsGiven() {
        List<MarkedArticle> marks = marks(labels("a", Map.of("harbours", 2.0)));
        assertThat(marks).singleElement().satisfies(marked -> {
            assertThat(marked.article().id()).isEqualTo("a");
            assertThat(marked.grades()).containsExactlyInAnyOrderEntriesOf(Map.of("harbours", 2.0, "orchards", 0.0));
            assertThat(marked.main("harbours")).isTrue();
            assertThat(marked.wanted("orchards")).isFalse();
        });
    }

    @Test
    void aGradeOfOneLabellerIsUndecided() {
        MarkedArticle marked = marks(labels("a", Map.of("harbours", 0.5))).getFirst();
        assertThat(marked.decided("harbours")).isFalse();
        assertThat(marked.decided("orchards")).isTrue();
    }

    @Test
    void foreignThemesAreFoundByTheirHeadings() {
        LabelThemes foreign = new LabelThemes(List.of(new LabelTheme("h1", List.of("HARBOURS"))));
        List<MarkedArticle> marks = Marks.of(
                LearningSamples.PROFILE,
                Stream.of(LearningSamples.article("a", "Harbour news")),
                labels("a", Map.of("h1", 1.0)),
                Optional.of(foreign));
        assertThat(marks.getFirst().grades()).containsExactly(Map.entry("harbours", 1.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b | harbours | no article of their id: b",
                "a | castles | unknown to the profile: castles",
            })
    void saysWhichLabelsLeadNowhere(String id, String theme, String message) {
        assertThatThrownBy(() -> marks(labels(id, Map.of(theme, 2.0))))
                .isInstanceOf(StageException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesToLearnFromNothing() {
        assertThatThrownBy(() -> marks(new LinkedHashMap<>()))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("nothing to learn from");
    }

    private static List<MarkedArticle> marks(SequencedMap<String, Map<String, Double>> labels) {
        return Marks.of(
                LearningSamples.PROFILE,
                Stream.of(LearningSamples.article("a", "Harbour news")),
                labels,
                Optional.empty());
    }

    private static SequencedMap<String, Map<String, Double>> labels(String id, Map<String, Double> grades) {
        return new LinkedHashMap<>(Map.of(id, grades));
    }
}
