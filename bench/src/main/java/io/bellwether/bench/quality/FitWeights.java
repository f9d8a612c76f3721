package io.bellwether.bench.quality;

import io.bellwether.classify.learn.LogisticFit;
import io.bellwether.classify.tag.Tagger;
import io.bellwether.classify.tag.ThemeOdds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Weights of the first features, the constant last.
 *
 * @param wanted for the odds that the theme's analyst wants the article
 * @param main for the odds that the theme is a main subject of it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FitWeights(double[] wanted, double[] main) {

    /** Weighs as much as so many articles a feature; 1, 10 and 30 were tried with one set left out after the other. */
    private static final double STRENGTH = 10;

    /** More of these never speaks against a theme; a fit that says so has taken noise of like features for a reason. */
    private static final Set<String> SPEAK_FOR = Set.of(
            "wordings-title",
            "wordings-lede",
            "wordings-best",
            "wordings-second",
            "wordings-sum",
            "terms-title",
            "terms-lede",
            "terms-best",
            "terms-strongest",
            "terms-distinct",
            "gate-title");

    private static final double MENTION = 1;
    private static final double MAIN = 1.5;

    /** The likeliest weights of the first {@code columns} features, for what has evidence: nothing else can be tagged. */
    static FitWeights of(List<FitSet> sets, int columns) {
        List<FitSet.Row> rows = sets.stream()
                .flatMap(set -> set.rows().stream())
                .filter(row -> ThemeOdds.hasEvidence(row.features()))
                .toList();
        return new FitWeights(fit(rows, columns, MENTION), fit(rows, columns, MAIN));
    }

    private static double[] fit(List<FitSet.Row> rows, int columns, double least) {
        double[][] features =
                rows.stream().map(row -> Arrays.copyOf(row.features(), columns)).toArray(double[][]::new);
        boolean[] answers = new boolean[rows.size()];
        for (int row = 0; row < answers.length; row++) {
            answers[row] = rows.get(row).grade() >= least;
        }
        double[] weights = LogisticFit.standardised(features, answers, STRENGTH);
        while (leaveOut(features, weights)) {
            weights = LogisticFit.standardised(features, answers, STRENGTH);
        }
        return weights;
    }

    /** Empties the columns that speak against a theme and must not, so that their weight is 0; false where there are none. */
    private static boolean leaveOut(double[][] features, double[] weights) {
        boolean found = false;
        for (int place = 0; place < weights.length - 1; place++) {
            if (weights[place] < 0 && SPEAK_FOR.contains(Tagger.featureNames().get(place))) {
                for (double[] row : features) {
                    row[place] = 0;
                }
                found = true;
            }
        }
        return found;
    }

    ThemeOdds weigh(double[] features) {
        return new ThemeOdds(odds(wanted, features), odds(main, features));
    }

    private static double odds(double[] weights, double[] features) {
        int constant = weights.length - 1;
        double sum = weights[constant];
        for (int place = 0; place < constant; place++) {
            sum += weights[place] * features[place];
        }
        return sum;
    }

    /** Lines of {@code score-model.txt}, those for main subjects last. */
    List<String> lines(String name) {
        List<String> lines = new ArrayList<>(lines(name, wanted));
        lines.addAll(lines("main-" + name, main));
        return lines;
    }

    private static List<String> lines(String name, double[] weights) {
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < weights.length; place++) {
            String feature = place == weights.length - 1
                    ? "constant"
                    : Tagger.featureNames().get(place);
            lines.add(String.format(Locale.ROOT, "%s %s %.4f", name, feature, weights[place]));
        }
        return lines;
    }
}
