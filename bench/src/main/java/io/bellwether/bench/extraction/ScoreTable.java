package io.bellwether.bench.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Scores as lines for people. */
final class ScoreTable {

    private ScoreTable() {}

    static String head() {
        return "set            half  extractor       pages  precision  recall  F1      median ms\n";
    }

    /** Means over the pages of one half, or of both. */
    static String line(String set, String half, Extractor extractor, List<PageScore> scores) {
        return String.format(
                Locale.ROOT,
                "%-14s %-5s %-15s %5d  %.4f     %.4f  %.4f  %.0f%n",
                set,
                half,
                extractor.name().toLowerCase(Locale.ROOT),
                scores.size(),
                mean(scores, score -> score.overlap().precision()),
                mean(scores, score -> score.overlap().recall()),
                mean(scores, score -> score.overlap().f1()),
                median(scores));
    }

    /** The pages that came out worst. */
    static String worst(List<PageScore> scores, int most) {
        StringBuilder lines = new StringBuilder();
        scores.stream()
                .sorted(Comparator.comparingDouble(score -> score.overlap().f1()))
                .limit(most)
                .forEach(score -> lines.append(String.format(
                        Locale.ROOT,
                        "  F1 %.3f  precision %.3f  recall %.3f  %s%n",
                        score.overlap().f1(),
                        score.overlap().precision(),
                        score.overlap().recall(),
                        score.page().name())));
        return lines.toString();
    }

    private static double mean(List<PageScore> scores, ToDoubleFunction<PageScore> figure) {
        return scores.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double median(List<PageScore> scores) {
        return scores.stream()
                .mapToDouble(score -> score.taken().toNanos() / 1e6)
                .sorted()
                .skip(scores.size() / 2)
                .findFirst()
                .orElse(0);
    }
}
