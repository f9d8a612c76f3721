package io.bellwether.classify.learn;

import java.util.Arrays;

/**
 * Logistic regression with a normal prior on its weights, by Newton's method (iteratively reweighted least squares; Hastie et al.,
 * The Elements of Statistical Learning, 4.4.1). Deterministic: no draws, sums in the order given. Pure.
 */
public final class LogisticFit {

    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 30;
    private static final double CONVERGED = 1e-9;

    /** The constant is left free; so much keeps it finite when all answers are alike. */
    private static final double FREE = 1e-6;

    private final double[][] rows;
    private final boolean[] answers;
    private final Prior prior;

    private LogisticFit(double[][] rows, boolean[] answers, Prior prior) {
        this.rows = rows;
        this.answers = answers;
        this.prior = prior;
    }

    /**
     * What the weights are thought to be before any answer is seen.
     *
     * @param means the likeliest weights
     * @param strengths how firmly: a strength of n outweighs about 4 n answers; above 0
     */
    @SuppressWarnings("ArrayRecordComponent") // passed to one call, never compared
    public record Prior(double[] means, double[] strengths) {}

    /**
     * The likeliest weights of the columns.
     *
     * @param rows as many numbers in each as the prior has; a constant is a column of ones
     * @param answers one a row
     */
    public static double[] fit(double[][] rows, boolean[] answers, Prior prior) {
        return new LogisticFit(rows, answers, prior).run();
    }

    /**
     * Weights of the columns and, last, the constant, which the prior leaves free. Columns are brought to mean 0 and deviation 1 for the
     * fit and the weights back to the columns as given; a column that never varies gets weight 0.
     *
     * @param ridge strength with which each standardised weight is held to 0, above 0
     */
    public static double[] standardised(double[][] rows, boolean[] answers, double ridge) {
        Standard standard = Standard.of(rows);
        double[] strengths = new double[standard.means.length + 1];
        Arrays.fill(strengths, ridge);
        strengths[strengths.length - 1] = FREE;
        double[][] standardised = Arrays.stream(rows).map(standard::row).toArray(double[][]::new);
        return standard.back(fit(standardised, answers, new Prior(new double[strengths.length], strengths)));
    }

    private double[] run() {
        double[] weights = prior.means().clone();
        double loss = loss(weights);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = Cholesky.solve(curvature(weights), slope(weights));
            double[] moved = weights;
            double lower = loss;
            for (int halving = 0; halving < MOST_HALVINGS; halving++) {
                double[] tried = moved(weights, move, StrictMath.scalb(1.0, -halving));
                double reached = loss(tried);
                if (reached < loss) {
                    moved = tried;
                    lower = reached;
                    break;
                }
            }
            double gain = loss - lower;
            weights = moved;
            loss = lower;
            if (gain < CONVERGED) {
                return weights;
            }
        }
        return weights;
    }

    private static double[] moved(double[] weights, double[] move, double part) {
        double[] moved = weights.clone();
        for (int place = 0; place < moved.length; place++) {
            moved[place] -= part * move[place];
        }
        return moved;
    }

    private double loss(double[] weights) {
        double loss = 0;
        for (int row = 0; row < rows.length; row++) {
            double odds = product(weights, rows[row]);
            loss += softplus(answers[row] ? -odds : odds);
        }
        for (int place = 0; place < weights.length; place++) {
            double off = weights[place] - prior.means()[place];
            loss += prior.strengths()[place] * off * off / 2;
        }
        return loss;
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (int place = 0; place < weights.length; place++) {
            slope[place] = prior.strengths()[place] * (weights[place] - prior.means()[place]);
        }
        for (int row = 0; row < rows.length; row++) {
            double error = likelihood(product(weights, rows[row])) - (answers[row] ? 1 : 0);
            for (int place = 0; place < slope.length; place++) {
                slope[place] += error * rows[row][place];
            }
        }
        return slope;
    }

    private double[][] curvature(double[] weights) {
        double[][] curvature = new double[weights.length][weights.length];
        for (int place = 0; place < weights.length; place++) {
            curvature[place][place] = prior.strengths()[place];
        }
        for (double[] row : rows) {
            double likelihood = likelihood(product(weights, row));
            double spread = likelihood * (1 - likelihood);
            for (int place = 0; place < row.length; place++) {
                double part = spread * row[place];
                for (int other = 0; part != 0 && other <= place; other++) {
                    curvature[place][other] += part * row[other];
                }
            }
        }
        return curvature;
    }

    private static double product(double[] weights, double[] row) {
        double sum = 0;
        for (int place = 0; place < row.length; place++) {
            sum += weights[place] * row[place];
        }
        return sum;
    }

    private static double likelihood(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }

    private static double softplus(double odds) {
        return Math.max(odds, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(odds)));
    }

    /** Means and deviations of the columns. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Standard(double[] means, double[] deviations) {

        static Standard of(double[][] rows) {
            int columns = rows[0].length;
            double[] means = new double[columns];
            double[] deviations = new double[columns];
            for (double[] row : rows) {
                for (int place = 0; place < columns; place++) {
                    means[place] += row[place] / rows.length;
                }
            }
            for (double[] row : rows) {
                for (int place = 0; place < columns; place++) {
                    double off = row[place] - means[place];
                    deviations[place] += off * off / rows.length;
                }
            }
            Arrays.setAll(deviations, place -> StrictMath.sqrt(deviations[place]));
            return new Standard(means, deviations);
        }

        /** The row standardised, a one at its end. */
        double[] row(double[] row) {
            double[] standardised = new double[row.length + 1];
            for (int place = 0; place < row.length; place++) {
                standardised[place] = varies(place) ? (row[place] - means[place]) / deviations[place] : 0;
            }
            standardised[row.length] = 1;
            return standardised;
        }

        /** The weights for rows as given. */
        double[] back(double[] weights) {
            double[] back = weights.clone();
            int constant = means.length;
            for (int place = 0; place < constant; place++) {
                back[place] = varies(place) ? weights[place] / deviations[place] : 0;
                back[constant] -= back[place] * means[place];
            }
            return back;
        }

        private boolean varies(int place) {
            return deviations[place] > 1e-12;
        }
    }
}
