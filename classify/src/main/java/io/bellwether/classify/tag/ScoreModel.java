package io.bellwether.classify.tag;

import io.bellwether.classify.language.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the features of an article and a theme into the logarithm of the odds that the theme's analyst wants the article. One set of
 * weights for all themes of all briefings; {@code score-model.txt} says what they were fitted on and by which command.
 *
 * @param words what weighs where words alone speak
 * @param meaning what weighs where vectors speak, too
 * @param tag score from which an article is tagged
 * @param alert how likely the theme must be a main subject for an alert
 */
record ScoreModel(Weights words, Weights meaning, double tag, double alert) {

    /**
     * Weights of the features, the constant last.
     *
     * @param wanted for the odds that the theme's analyst wants the article
     * @param main for the odds that the theme is a main subject of it
     */
    @SuppressWarnings("ArrayRecordComponent") // read by this package only, never compared
    record Weights(double[] wanted, double[] main) {

        /** The odds of one theme, whatever there is to show for it. */
        ThemeOdds weigh(double[] features) {
            return new ThemeOdds(raw(wanted, features), raw(main, features));
        }

        private static double raw(double[] weights, double[] features) {
            double sum = weights[CONSTANT];
            for (int place = 0; place < features.length; place++) {
                sum += weights[place] * features[place];
            }
            return sum;
        }
    }

    static final int CONSTANT = Features.NAMES.size();

    /** The model that comes with the program. */
    static ScoreModel bundled() {
        return Bundled.MODEL;
    }

    /** A hash of all weights and thresholds. */
    int version() {
        return Arrays.deepHashCode(
                new Object[] {words.wanted(), words.main(), meaning.wanted(), meaning.main(), tag, alert});
    }

    private static final class Bundled {
        private static final ScoreModel MODEL = read(WordList.lines(ScoreModel.class, "score-model.txt"));

        private static ScoreModel read(List<String> lines) {
            Map<String, Double> values = new HashMap<>();
            for (String line : lines) {
                String[] parts = line.split("\\s+", -1);
                values.put(parts[0] + " " + parts[1], Double.valueOf(parts[2]));
            }
            return new ScoreModel(
                    new Weights(weights(values, "words"), weights(values, "main-words")),
                    new Weights(weights(values, "meaning"), weights(values, "main-meaning")),
                    value(values, "threshold tag"),
                    value(values, "threshold alert"));
        }

        private static double[] weights(Map<String, Double> values, String set) {
            double[] weights = new double[CONSTANT + 1];
            Arrays.setAll(
                    weights,
                    place -> place == CONSTANT
                            ? value(values, set + " constant")
                            : values.getOrDefault(set + " " + Features.NAMES.get(place), 0.0));
            return weights;
        }

        private static double value(Map<String, Double> values, String key) {
            Double value = values.get(key);
            if (value == null) {
                throw new IllegalStateException("score-model.txt has no line for " + key);
            }
            return value;
        }
    }
}
