package io.bellwether.classify.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static final Profile PROFILE = Profiles.of(
            Profiles.theme("a", List.of("china", "taiwan"), "chip", "wafer"),
            Profiles.theme("b", List.of("china", "taiwan"), "harbour"));

    @Test
    void compares_the_themes_of_an_article() {
        Article article =
                Profiles.article("Chips for China", "China's harbour is full of chips. A wafer of China.", "");
        assertThat(feature("evidence-share", article, 0)).isCloseTo(3 / 4.5, within(1e-9));
        assertThat(feature("evidence-share", article, 1)).isCloseTo(1 / 4.5, within(1e-9));
        assertThat(feature("rival-sum", article, 0)).isCloseTo(Math.log1p(1), within(1e-9));
        assertThat(feature("terms-ahead", article, 0)).isCloseTo(2, within(1e-9));
        assertThat(feature("terms-ahead", article, 1)).isCloseTo(-2, within(1e-9));
    }

    @Test
    void counts_how_much_of_its_gate_an_article_has() {
        Article half = Profiles.article("Chips", "China makes them.", "");
        assertThat(feature("gate-named", half, 0)).isEqualTo(0.5);
        assertThat(feature("gate-title", half, 0)).isZero();
        Article all = Profiles.article("Chips of Taiwan", "China makes them.", "");
        assertThat(feature("gate-named", all, 0)).isEqualTo(1);
        assertThat(feature("gate-title", all, 0)).isEqualTo(1);
    }

    @Test
    void holds_a_theme_down_that_has_nothing_to_show() {
        double[] nothing = new double[Features.NAMES.size()];
        assertThat(ThemeOdds.hasEvidence(nothing)).isFalse();
        assertThat(ThemeOdds.weighed(nothing, theme -> new ThemeOdds(5, 5)).wanted())
                .isNegative();
        double[] something = nothing.clone();
        something[Features.NAMES.indexOf("wordings-best")] = 1;
        assertThat(ThemeOdds.weighed(something, theme -> new ThemeOdds(5, 5)).wanted())
                .isEqualTo(5);
    }

    private static double feature(String name, Article article, int theme) {
        return Tagger.of(PROFILE).features(article).get(theme)[Features.NAMES.indexOf(name)];
    }
}
