package io.bellwether.desk.profile;

import io.bellwether.article.profile.Alias;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A line that names a word or phrase, with its weight after the last colon. Pure.
 *
 * @param weight none where what stands after the colon is no number
 */
record WeightedLine(String text, OptionalDouble weight) {

    private static final double USUAL = 1;

    /** The line of a known one. */
    static String of(Alias alias) {
        return alias.text() + ": " + DecimalText.of(alias.weight());
    }

    /** @param known weights by text: one that is typed as it was shown stays as it is */
    static WeightedLine read(String line, Map<String, Double> known) {
        int colon = line.lastIndexOf(':');
        String text = colon < 0 ? line.strip() : line.substring(0, colon).strip();
        if (colon < 0) {
            return new WeightedLine(text, OptionalDouble.of(known.getOrDefault(text, USUAL)));
        }
        String typed = line.substring(colon + 1);
        Double before = known.get(text);
        return new WeightedLine(text, before == null ? DecimalText.read(typed) : DecimalText.read(typed, before));
    }
}
