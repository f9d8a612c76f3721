package io.bellwether.bench.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well all themes were said, in one reading; the measures of {@code gold/score.py}.
 *
 * @param themes in the order of the labels' themes
 * @param micro all decisions pooled
 */
public record Figures(Reading reading, List<ThemeFigures> themes, Counts micro) {

    /** A macro average leaves out themes with fewer positives: one article more or less would move them too much. */
    static final int FEWEST_POSITIVES = 10;

    /** Copies the list. */
    public Figures {
        themes = List.copyOf(themes);
    }

    /** The figures of these articles. */
    public static Figures of(Reading reading, List<String> themes, List<Judgement> articles) {
        List<ThemeFigures> figures = themes.stream()
                .map(theme -> ThemeFigures.of(reading, theme, articles))
                .toList();
        Counts micro = figures.stream().map(ThemeFigures::counts).reduce(Counts.NONE, Counts::plus);
        return new Figures(reading, figures, micro);
    }

    /** How many themes the macro averages are over. */
    public int macroThemes() {
        return frequent().size();
    }

    /** Mean F1 of the themes with enough positives, 0 to 1; 0 when there is none. */
    public double macroF1() {
        return mean(theme -> theme.counts().f1());
    }

    /** Mean average precision of the themes with enough positives, 0 to 1; 0 when there is none. */
    public double macroAveragePrecision() {
        return mean(theme -> theme.averagePrecision().orElse(0));
    }

    private double mean(ToDoubleFunction<ThemeFigures> figure) {
        return frequent().stream().mapToDouble(figure).average().orElse(0);
    }

    private List<ThemeFigures> frequent() {
        return themes.stream()
                .filter(theme -> theme.counts().positives() >= FEWEST_POSITIVES)
                .toList();
    }
}
