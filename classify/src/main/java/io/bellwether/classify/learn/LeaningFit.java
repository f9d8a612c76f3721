package io.bellwether.classify.learn;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.classify.embedding.Embedding;
import io.bellwether.classify.tag.Tagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits what the marks of one theme say beyond its scores: logistic regression with the given odds as they are and, beside them, a
 * Gaussian prior at "nothing changes" over the article's meaning, the weights of the features, and a constant (Rasmussen and Williams
 * 2006, Gaussian Processes for Machine Learning, 3.4, with linear kernels). Every marked article pushes by as much as the score is wrong
 * about it, toward articles like it: few marks move little, many move much. Deterministic. Pure.
 */
final class LeaningFit {

    /** Prior variances: the best on the mean of six labelled sets by five folds; half of them did nearly as well on each (bench/README.md). */
    private static final double MEANING = 8;

    private static final double FEATURE = 0.05;
    private static final double CONSTANT = 0.2;

    /** An unwanted article of which the score already says so teaches next to nothing. */
    private static final double LEAST_SCORE = 0.02;

    /** The work grows with the third power; wanted articles and the highest unwanted scores come first. */
    private static final int MOST_ROWS = 400;

    /** Holds the weight of the given odds at 1. */
    private static final double FIXED = 1e6;

    private static final double JITTER = 1e-6;

    /** On each side. */
    private static final int MOST_EXAMPLES = 3;

    private final FeatureScale scale;
    private final List<Row> rows;
    private final double spread;

    /**
     * A marked article.
     *
     * @param odds by the given scores, calibrated
     */
    @SuppressWarnings("ArrayRecordComponent") // read by this package only, never compared
    record Row(MarkedArticle marked, double odds, double[] features, Embedding unusual, boolean answer) {

        private boolean teaches() {
            return answer || odds >= StrictMath.log(LEAST_SCORE / (1 - LEAST_SCORE));
        }
    }

    /**
     * What was found.
     *
     * @param examples that push most, up first; as many that push down
     */
    record Fit(Learned.Leaning leaning, List<Learned.Example> examples) {}

    private LeaningFit(FeatureScale scale, Calibration calibration, List<Row> rows) {
        this.scale = scale;
        this.spread = calibration.spread();
        this.rows = rows.stream()
                .filter(Row::teaches)
                .sorted(Comparator.comparing(Row::answer)
                        .thenComparingDouble(Row::odds)
                        .reversed()
                        .thenComparing(row -> row.marked().article().id()))
                .limit(MOST_ROWS)
                .toList();
    }

    static Fit of(FeatureScale scale, Calibration calibration, List<Row> rows) {
        return new LeaningFit(scale, calibration, rows).fit();
    }

    private Fit fit() {
        if (rows.isEmpty()) {
            return new Fit(Learned.Leaning.NONE, List.of());
        }
        double[][] table = table();
        boolean[] answers = new boolean[rows.size()];
        for (int row = 0; row < answers.length; row++) {
            answers[row] = rows.get(row).answer();
        }
        double[] weights = LogisticFit.fit(table, answers, prior());
        double[] errors = new double[rows.size()];
        for (int row = 0; row < errors.length; row++) {
            double odds = 0;
            for (int place = 0; place < weights.length; place++) {
                odds += weights[place] * table[row][place];
            }
            errors[row] = (answers[row] ? 1 : 0) - 1 / (1 + StrictMath.exp(-odds));
        }
        return new Fit(leaning(weights, errors), examples(errors));
    }

    /** A row holds what makes the articles' meanings like each other, then the features, a constant and the given odds. */
    private double[][] table() {
        double[][] likeness = new double[rows.size()][rows.size()];
        for (int row = 0; row < likeness.length; row++) {
            for (int other = 0; other <= row; other++) {
                likeness[row][other] =
                        MEANING * rows.get(row).unusual().cosine(rows.get(other).unusual());
            }
            likeness[row][row] += JITTER;
        }
        double[][] lower = Cholesky.decompose(likeness);
        double[][] table = new double[rows.size()][];
        for (int row = 0; row < table.length; row++) {
            table[row] = Arrays.copyOf(lower[row], rows.size() + scale.features() + 2);
            for (int place = 0; place < scale.features(); place++) {
                table[row][rows.size() + place] = scale.standard(rows.get(row).features(), place);
            }
            table[row][rows.size() + scale.features()] = 1;
            table[row][rows.size() + scale.features() + 1] = rows.get(row).odds();
        }
        return table;
    }

    private LogisticFit.Prior prior() {
        int columns = rows.size() + scale.features() + 2;
        double[] means = new double[columns];
        means[columns - 1] = 1;
        double[] strengths = new double[columns];
        Arrays.fill(strengths, 0, rows.size(), 1);
        Arrays.fill(strengths, rows.size(), columns - 2, 1 / FEATURE);
        strengths[columns - 2] = 1 / CONSTANT;
        strengths[columns - 1] = FIXED;
        return new LogisticFit.Prior(means, strengths);
    }

    private Learned.Leaning leaning(double[] weights, double[] errors) {
        double[] direction = new double[rows.getFirst().unusual().values().length];
        for (int row = 0; row < errors.length; row++) {
            float[] values = rows.get(row).unusual().values();
            for (int at = 0; at < direction.length; at++) {
                direction[at] += spread * MEANING * errors[row] * values[at];
            }
        }
        double square = 0;
        double most = 0;
        for (double value : direction) {
            square += value * value;
            most = Math.max(most, Math.abs(value));
        }
        byte[] numbers = new byte[direction.length];
        for (int at = 0; at < direction.length && most > 0; at++) {
            numbers[at] = (byte) Math.round(direction[at] / most * Byte.MAX_VALUE);
        }
        double length = round(StrictMath.sqrt(square));
        return new Learned.Leaning(
                ofFeatures(weights), length, length > 0 ? Base64.getEncoder().encodeToString(numbers) : "");
    }

    /** For features as they are, not standardised. */
    private Map<String, Double> ofFeatures(double[] weights) {
        Map<String, Double> named = new HashMap<>();
        double constant = weights[rows.size() + scale.features()];
        for (int place = 0; place < scale.features(); place++) {
            double weight = weights[rows.size() + place] / scale.deviations()[place];
            constant -= weight * scale.means()[place];
            named.put(Tagger.featureNames().get(place), round(spread * weight));
        }
        named.put("constant", round(spread * constant));
        named.values().removeIf(weight -> weight == 0);
        return named;
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    private List<Learned.Example> examples(double[] errors) {
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < errors.length; row++) {
            order.add(row);
        }
        order.sort(Comparator.comparingDouble((Integer row) -> -errors[row]));
        List<Learned.Example> examples = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            int row = order.get(rank);
            boolean up = rank < MOST_EXAMPLES && errors[row] > 0;
            boolean down = rank >= order.size() - MOST_EXAMPLES && errors[row] < 0;
            if (up || down) {
                var article = rows.get(row).marked().article();
                examples.add(new Learned.Example(article.id(), article.title(), Math.round(errors[row] * 100) / 100.0));
            }
        }
        return examples;
    }
}
