package io.bellwether.bench.quality;

import io.bellwether.bench.measure.Counts;
import io.bellwether.bench.measure.Figures;
import io.bellwether.bench.measure.ThemeFigures;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures as a table, in the form of {@code gold/score.py}. */
final class ScoreText {

    private ScoreText() {}

    static String of(Score score) {
        List<Figures> readings =
                score.readings().stream().map(Score.Measured::figures).toList();
        StringBuilder text = new StringBuilder(heading(readings));
        for (int theme = 0; theme < readings.getFirst().themes().size(); theme++) {
            text.append(row(readings, theme));
        }
        score.readings().forEach(measured -> text.append(summary(measured)));
        text.append("articles without any theme: %d of %d, wrongly tagged: %d%n"
                .formatted(score.clean(), score.articles(), score.cleanTagged()));
        text.append(String.format(
                Locale.ROOT,
                "calibration error %.3f; over pairs scored .1 and more %.3f%n",
                score.reliability().error(),
                score.reliability().errorOfVisible()));
        return text.toString();
    }

    private static String heading(List<Figures> readings) {
        String columns = readings.stream()
                .map(_ -> String.format(Locale.ROOT, "%4s %5s %5s %5s %5s", "n", "P", "R", "F1", "AP"))
                .collect(Collectors.joining(" | "));
        String titles = readings.stream().map(read -> read.reading().title()).collect(Collectors.joining(" | "));
        return String.format(Locale.ROOT, "%-30s %s  (%s)%n", "theme", columns, titles);
    }

    private static String row(List<Figures> readings, int theme) {
        String columns =
                readings.stream().map(read -> cells(read.themes().get(theme))).collect(Collectors.joining(" | "));
        return String.format(
                Locale.ROOT,
                "%-30s %s%n",
                readings.getFirst().themes().get(theme).theme(),
                columns);
    }

    private static String cells(ThemeFigures figures) {
        Counts counts = figures.counts();
        return String.format(
                Locale.ROOT,
                "%4d %5.2f %5.2f %5.2f %5.2f",
                counts.positives(),
                counts.precision(),
                counts.recall(),
                counts.f1(),
                figures.averagePrecision().orElse(0));
    }

    private static String summary(Score.Measured measured) {
        Figures figures = measured.figures();
        Counts micro = figures.micro();
        return String.format(
                Locale.ROOT,
                "%s: micro P %.3f R %.3f F1 %.3f (95%% %.3f to %.3f); macro F1 %.3f, macro AP %.3f over %d themes%n",
                figures.reading().title(),
                micro.precision(),
                micro.recall(),
                micro.f1(),
                measured.interval().low(),
                measured.interval().high(),
                figures.macroF1(),
                figures.macroAveragePrecision(),
                figures.macroThemes());
    }
}
