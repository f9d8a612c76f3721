package io.bellwether.bench.quality;

import io.bellwether.classify.learn.LogisticFit;
import io.bellwether.classify.tag.Tagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    private static final double MENTION = 1;
    private static final double MAIN = 1.5;

    /** The likeliest weights of the first {@code columns} features. */
    static FitWeights of(List<FitSet> sets, int columns) {
        List<FitSet.Row> rows =
                sets.stream().flatMap(set -> set.rows().stream()).toList();
        double[][] features =
                rows.stream().map(row -> Arrays.copyOf(row.features(), columns)).toArray(double[][]::new);
        return new FitWeights(fit(features, rows, MENTION), fit(features, rows, MAIN));
    }

    private static double[] fit(double[][] features, List<FitSet.Row> rows, double least) {
        boolean[] answers = new boolean[rows.size()];
        for (int row = 0; row < answers.length; row++) {
            answers[row] = rows.get(row).grade() >= least;
        }
        return LogisticFit.standardised(features, answers, STRENGTH);
    }

    double wanted(double[] features) {
        return odds(wanted, features);
    }

    double main(double[] features) {
        return odds(main, features);
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
