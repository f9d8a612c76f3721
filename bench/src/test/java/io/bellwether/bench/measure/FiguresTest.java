package io.bellwether.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Figures worked out by hand. Grades and what was said (score; + a tag, ! with an alert):
 *
 * <pre>
 *      chips              privacy
 * a1   2    .9 !          -    .2        (the better of p-privacy .1 and p-bans .2)
 * a2   1    .4            2    .7 +
 * a3   -    .05           0.5  .95 !
 * a4   -    .6 +          -    .05
 * a5   1.5  .3            -    0
 * a6   -    absent        -    absent
 * </pre>
 */
class FiguresTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private final List<String> themes = HandJudgements.themes();
    private final List<Judgement> articles = HandJudgements.all();

    @Test
    void aTagIsRightOnEveryMention() {
        Figures figures = Figures.of(Reading.TAG, themes, articles);

        // chips: a1 right, a4 wrong, a2 and a5 missed: P 1/2, R 1/3, F1 2/(2+1+2)
        ThemeFigures chips = figures.themes().get(0);
        assertThat(chips.counts()).isEqualTo(new Counts(1, 1, 2));
        assertThat(chips.counts().precision()).isEqualTo(1 / 2.0, EXACT);
        assertThat(chips.counts().recall()).isEqualTo(1 / 3.0, EXACT);
        assertThat(chips.counts().f1()).isEqualTo(0.4, EXACT);
        // ranking a1 meant, a4 not, a2 meant, a5 meant, a3 not: (1/1 + 2/3 + 3/4) / 3
        assertThat(chips.averagePrecision()).hasValueCloseTo((1 + 2 / 3.0 + 3 / 4.0) / 3, EXACT);
        // privacy: a2 right; a3 has one labeller's mark only and counts as nothing; it is not ranked either
        assertThat(figures.themes().get(1).counts()).isEqualTo(new Counts(1, 0, 0));
        assertThat(figures.themes().get(1).averagePrecision()).hasValueCloseTo(1.0, EXACT);
        // standards: never meant, never said
        assertThat(figures.themes().get(2).counts()).isEqualTo(Counts.NONE);
        assertThat(figures.themes().get(2).averagePrecision()).isEmpty();
        // pooled: 2 right, 1 wrong, 2 missed: F1 4/(4+1+2)
        assertThat(figures.micro()).isEqualTo(new Counts(2, 1, 2));
        assertThat(figures.micro().f1()).isEqualTo(4 / 7.0, EXACT);
    }

    @Test
    void asAnAlertATagOnASecondaryMentionIsNeitherRightNorWrong() {
        Figures figures = Figures.of(Reading.ALERT, themes, articles);

        // chips: a1 right, a4 wrong, a5 missed; a2 is a secondary mention
        assertThat(figures.themes().get(0).counts()).isEqualTo(new Counts(1, 1, 1));
        // ranking a1 meant, a4 not, a5 meant, a3 not: (1/1 + 2/3) / 2
        assertThat(figures.themes().get(0).averagePrecision()).hasValueCloseTo((1 + 2 / 3.0) / 2, EXACT);
        assertThat(figures.themes().get(1).counts()).isEqualTo(new Counts(1, 0, 0));
        // pooled 2 right, 1 wrong, 1 missed
        assertThat(figures.micro().precision()).isEqualTo(2 / 3.0, EXACT);
        assertThat(figures.micro().recall()).isEqualTo(2 / 3.0, EXACT);
        assertThat(figures.micro().f1()).isEqualTo(2 / 3.0, EXACT);
    }

    @Test
    void asAFlagOnlyTagsThatRaiseAnAlertCount() {
        Figures figures = Figures.of(Reading.ALERT_FLAG, themes, articles);

        // chips: a1 right, a5 missed; a4's tag raises no alert
        assertThat(figures.themes().get(0).counts()).isEqualTo(new Counts(1, 0, 1));
        // privacy: a2's tag raises none; a3's does, but one labeller alone saw the theme
        assertThat(figures.themes().get(1).counts()).isEqualTo(new Counts(0, 0, 1));
        // pooled 1 right, 2 missed: F1 2/(2+2)
        assertThat(figures.micro().f1()).isEqualTo(0.5, EXACT);
    }

    @Test
    void macroAveragesAreOverThemesWithTenPositives() {
        assertThat(Figures.of(Reading.TAG, themes, articles).macroThemes()).isZero();
        assertThat(Figures.of(Reading.TAG, themes, articles).macroF1()).isZero();

        // four times over: 12 positives of chips, 4 of privacy
        List<Judgement> fourTimes =
                Collections.nCopies(4, articles).stream().flatMap(List::stream).toList();
        Figures figures = Figures.of(Reading.TAG, themes, fourTimes);
        assertThat(figures.macroThemes()).isEqualTo(1);
        assertThat(figures.macroF1()).isEqualTo(0.4, EXACT);
    }
}
