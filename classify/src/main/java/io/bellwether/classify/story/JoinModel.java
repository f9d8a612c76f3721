package io.bellwether.classify.story;

import io.bellwether.classify.language.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs what two reports have in common into the logarithm of the odds that they report one event; {@code join-model.txt} says by which
 * command it was fitted.
 *
 * @param weights of the features, the constant last
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record JoinModel(double[] weights) {

    private static final String FILE = "join-model.txt";

    /** The model that comes with the program. */
    static JoinModel bundled() {
        return Bundled.MODEL;
    }

    /** The logarithm of the odds that both report one event. */
    double odds(Report one, Report other) {
        double[] features = JoinFeatures.of(one, other);
        double sum = weights[features.length];
        for (int place = 0; place < features.length; place++) {
            sum += weights[place] * features[place];
        }
        return sum;
    }

    private static final class Bundled {
        private static final JoinModel MODEL = read(WordList.lines(JoinModel.class, FILE));

        private static JoinModel read(List<String> lines) {
            Map<String, Double> values = new HashMap<>();
            for (String line : lines) {
                int space = line.indexOf(' ');
                values.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
            }
            double[] weights = new double[JoinFeatures.NAMES.size() + 1];
            Arrays.setAll(
                    weights,
                    place -> place == JoinFeatures.NAMES.size()
                            ? value(values, "constant")
                            : values.getOrDefault(JoinFeatures.NAMES.get(place), 0.0));
            return new JoinModel(weights);
        }

        private static double value(Map<String, Double> values, String key) {
            Double value = values.get(key);
            if (value == null) {
                throw new IllegalStateException(FILE + " has no line for " + key);
            }
            return value;
        }
    }
}
