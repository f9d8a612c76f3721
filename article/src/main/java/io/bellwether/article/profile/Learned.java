package io.bellwether.article.profile;

import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * What a theme learned from marks beside its terms.
 *
 * @param before the theme's settings before it learned: learning again starts there, so that no mark counts twice
 * @param wanted marks that want the theme
 * @param unwanted marks that do not
 * @param leaning what is added to the odds that the article is wanted
 * @param mainLeaning what is added to the odds that the theme is a main subject
 * @param examples the marked articles that shaped the leaning most, those that push up first
 */
public record Learned(
        Settings before, int wanted, int unwanted, Leaning leaning, Leaning mainLeaning, List<Example> examples) {

    /** Copies the list. */
    public Learned {
        examples = List.copyOf(examples);
    }

    /** The same, from other settings on. */
    public Learned from(Settings other) {
        return new Learned(other, wanted, unwanted, leaning, mainLeaning, examples);
    }

    /** A theme's calibration and thresholds. */
    public record Settings(Calibration calibration, double threshold, double alertThreshold) {}

    /**
     * What is added to the logarithm of the odds, in parts: by the features of the score model, and by a direction among sentence vectors;
     * an article whose meaning lies that way gains, one that lies the other way loses. The sum is bounded by whoever adds it.
     *
     * @param weights by feature of the score model, and {@code constant}; absent for none
     * @param length the most it adds to or takes from the logarithm of the odds, from 0
     * @param direction signed bytes in Base64, a number each dimension; empty where nothing is added
     */
    public record Leaning(Map<String, Double> weights, double length, String direction) {

        /** Adds nothing. */
        public static final Leaning NONE = new Leaning(Map.of(), 0, "");

        /** Refuses what is no Base64 and lengths that are no number from 0. */
        public Leaning {
            weights = Map.copyOf(weights);
            Base64.getDecoder().decode(direction);
            if (!(length >= 0 && length < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("the length of a leaning must be a number from 0 but is " + length);
            }
        }

        /** The numbers of the direction, of any common length. */
        public byte[] numbers() {
            return Base64.getDecoder().decode(direction);
        }
    }

    /**
     * A marked article.
     *
     * @param article its id
     * @param push how far the mark was from the score, -1 to 1: above 0 it was wanted more than the score said
     */
    public record Example(String article, String title, double push) {}
}
