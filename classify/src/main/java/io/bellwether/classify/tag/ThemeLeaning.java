package io.bellwether.classify.tag;

import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.embedding.Embedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What marks taught a theme beside terms, made ready: it is added to the odds where vectors speak, never more than {@value #MOST} in the
 * logarithm.
 */
record ThemeLeaning(Part wanted, Part main) {

    /** A score of .3 becomes at most .9 and at least .02. */
    static final double MOST = 3;

    private static final String CONSTANT = "constant";

    static List<ThemeLeaning> of(Profile profile) {
        return profile.themes().stream().map(ThemeLeaning::of).toList();
    }

    private static ThemeLeaning of(Theme theme) {
        Learned learned = theme.learned();
        return learned == null
                ? new ThemeLeaning(Part.of(Learned.Leaning.NONE), Part.of(Learned.Leaning.NONE))
                : new ThemeLeaning(Part.of(learned.leaning()), Part.of(learned.mainLeaning()));
    }

    /** The odds of all themes, with what the article adds. */
    static List<ThemeOdds> add(
            List<ThemeLeaning> leanings, List<ThemeOdds> odds, List<double[]> features, Embedding unusual) {
        List<ThemeOdds> leaned = new ArrayList<>();
        for (int place = 0; place < odds.size(); place++) {
            leaned.add(odds.get(place).plus(leanings.get(place).added(features.get(place), unusual)));
        }
        return leaned;
    }

    /** What is added. */
    ThemeOdds added(double[] features, Embedding unusual) {
        return new ThemeOdds(wanted.of(features, unusual), main.of(features, unusual));
    }

    /**
     * One of the two.
     *
     * @param weights of the features, the constant last
     * @param direction by dimension; empty where meaning adds nothing
     */
    @SuppressWarnings("ArrayRecordComponent") // read by this package only, never compared
    record Part(double[] weights, double[] direction) {

        static Part of(Learned.Leaning leaning) {
            double[] weights = new double[Features.NAMES.size() + 1];
            Arrays.setAll(
                    weights,
                    place -> leaning.weights()
                            .getOrDefault(place == weights.length - 1 ? CONSTANT : Features.NAMES.get(place), 0.0));
            return new Part(weights, direction(leaning));
        }

        private static double[] direction(Learned.Leaning leaning) {
            byte[] numbers = leaning.numbers();
            double square = 0;
            for (byte number : numbers) {
                square += number * number;
            }
            double[] values = new double[numbers.length];
            for (int at = 0; at < numbers.length && square > 0; at++) {
                values[at] = leaning.length() * numbers[at] / StrictMath.sqrt(square);
            }
            return values;
        }

        double of(double[] features, Embedding unusual) {
            double sum = weights[features.length] + along(unusual);
            for (int place = 0; place < features.length; place++) {
                sum += weights[place] * features[place];
            }
            return Math.clamp(sum, -MOST, MOST);
        }

        /** Vectors of another sentence model say nothing. */
        double along(Embedding unusual) {
            float[] values = unusual.values();
            double sum = 0;
            for (int at = 0; direction.length == values.length && at < values.length; at++) {
                sum += direction[at] * values[at];
            }
            return sum;
        }
    }
}
