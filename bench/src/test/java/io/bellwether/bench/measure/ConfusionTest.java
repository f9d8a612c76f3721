package io.bellwether.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfusionTest {

    @Test
    void aFalseTagCountsForEveryThemeItsArticleCarries() {
        Confusion confusion = Confusion.of(
                List.of(said("chips", Map.of("privacy", 2.0, "market", 1.0)), said("chips", Map.of("privacy", 1.0))));
        assertThat(confusion.count("chips", "privacy")).isEqualTo(2);
        assertThat(confusion.count("chips", "market")).isEqualTo(1);
        assertThat(confusion.count("chips", "chips")).isZero();
    }

    @Test
    void aRightTagCountsInTheDiagonalAlone() {
        Confusion confusion = Confusion.of(List.of(said("chips", Map.of("chips", 1.0, "market", 2.0))));
        assertThat(confusion.count("chips", "chips")).isEqualTo(1);
        assertThat(confusion.count("chips", "market")).isZero();
    }

    @Test
    void aTagOnAnArticleWithoutThemesCountsAsSaidOfNothing() {
        Confusion confusion = Confusion.of(List.of(said("chips", Map.of()), said("chips", Map.of("market", 0.5))));
        assertThat(confusion.count("chips", Confusion.NOTHING)).isEqualTo(2);
    }

    @Test
    void aTagThatOneLabellerAloneWouldGiveIsLeftOut() {
        assertThat(Confusion.of(List.of(said("chips", Map.of("chips", 0.5))))
                        .counts()
                        .get("chips"))
                .isEmpty();
    }

    private static Judgement said(String theme, Map<String, Double> grades) {
        return new Judgement("a", grades, Set.of(theme), Set.of(), Map.of());
    }
}
