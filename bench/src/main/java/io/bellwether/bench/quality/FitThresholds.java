package io.bellwether.bench.quality;

import io.bellwether.bench.measure.Figures;
import io.bellwether.bench.measure.Judgement;
import io.bellwether.bench.measure.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The scores from which articles are tagged and alerts raised.
 *
 * @param tag score of wanting, 0 to 1
 * @param alert score of being a main subject, 0 to 1
 */
record FitThresholds(double tag, double alert) {

    private static final double LEAST = 0.1;
    private static final double MOST = 0.9;
    private static final double STEP = 0.02;
    private static final double MAIN = 1.5;
    private static final double MENTION = 1;

    /** Thresholds that a person chose; what is empty is to be found. */
    record Given(Optional<Double> tag, Optional<Double> alert) {}

    /**
     * Those at which the pooled F1, averaged over the sets, is best; the lowest of equal ones. For alerts a secondary mention is wrong:
     * would it count as nothing, the best threshold would let mentions through.
     */
    static FitThresholds best(FitModel model, List<FitSet> sets, Given given) {
        double tag = given.tag()
                .orElseGet(() -> best(threshold -> mean(model, sets, new FitThresholds(threshold, MOST), Reading.TAG)));
        double alert = given.alert()
                .orElseGet(() ->
                        best(threshold -> mean(model, sets, new FitThresholds(tag, threshold), Reading.ALERT_FLAG)));
        return new FitThresholds(tag, alert);
    }

    private static double best(DoubleUnaryOperator figure) {
        double best = LEAST;
        double reached = -1;
        for (int step = 0; LEAST + step * STEP <= MOST + STEP / 2; step++) {
            double threshold = Math.round((LEAST + step * STEP) * 100) / 100.0;
            double value = figure.applyAsDouble(threshold);
            if (value > reached) {
                reached = value;
                best = threshold;
            }
        }
        return best;
    }

    private static double mean(FitModel model, List<FitSet> sets, FitThresholds thresholds, Reading reading) {
        return sets.stream()
                .mapToDouble(set -> f1(set, set.judgements(model, thresholds), reading))
                .average()
                .orElse(0);
    }

    private static double f1(FitSet set, List<Judgement> judgements, Reading reading) {
        List<Judgement> read = reading == Reading.TAG
                ? judgements
                : judgements.stream().map(FitThresholds::mentionsWrong).toList();
        return Figures.of(reading, set.files().themes().ids(), read).micro().f1();
    }

    private static Judgement mentionsWrong(Judgement judgement) {
        Map<String, Double> grades = new HashMap<>(judgement.grades());
        grades.values().removeIf(grade -> grade >= MENTION && grade < MAIN);
        return new Judgement(judgement.id(), grades, judgement.tags(), judgement.alerts(), judgement.scores());
    }
}
