package io.bellwether.classify.learn;

import java.util.Arrays;
import java.util.List;

/**
 * How large each feature is, over all themes of the marked articles.
 *
 * @param deviations none below {@value #LEAST}, so that what hardly varies among few articles is not blown up
 */
@SuppressWarnings("ArrayRecordComponent") // read by this package only, never compared
record FeatureScale(double[] means, double[] deviations) {

    private static final double LEAST = 0.1;

    /** @param rows at least one */
    static FeatureScale of(List<double[]> rows) {
        double[] means = new double[rows.getFirst().length];
        double[] deviations = new double[means.length];
        for (double[] row : rows) {
            for (int place = 0; place < means.length; place++) {
                means[place] += row[place] / rows.size();
            }
        }
        for (double[] row : rows) {
            for (int place = 0; place < means.length; place++) {
                double off = row[place] - means[place];
                deviations[place] += off * off / rows.size();
            }
        }
        Arrays.setAll(deviations, place -> Math.max(LEAST, StrictMath.sqrt(deviations[place])));
        return new FeatureScale(means, deviations);
    }

    int features() {
        return means.length;
    }

    double standard(double[] features, int place) {
        return (features[place] - means[place]) / deviations[place];
    }
}
