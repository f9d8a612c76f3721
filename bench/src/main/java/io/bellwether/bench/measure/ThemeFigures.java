package io.bellwether.bench.measure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How well one theme was said.
 *
 * @param averagePrecision 0 to 1; empty when the theme was never meant
 */
public record ThemeFigures(String theme, Counts counts, OptionalDouble averagePrecision) {

    static ThemeFigures of(Reading reading, String theme, List<Judgement> articles) {
        Counts counts = articles.stream()
                .map(article -> Counts.of(reading, article, theme))
                .reduce(Counts.NONE, Counts::plus);
        return new ThemeFigures(theme, counts, AveragePrecision.of(reading, theme, articles));
    }
}
