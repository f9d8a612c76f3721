package io.bellwether.article.profile;

import org.jspecify.annotations.Nullable;

/**
 * Where a term comes from: a place in the briefing.
 *
 * @param section heading under which it stands; {@code "analyst"} for a term added by hand
 * @param start first UTF-16 unit of the passage in the briefing's text; 0 for a term added by hand
 * @param end unit after the last
 * @param sentence the briefing sentence, for receipts; empty for a term added by hand
 * @param given the weight that the term came with, above 0; null unless an analyst gave it another
 */
public record Provenance(
        String section,
        int start,
        int end,
        String sentence,
        @Nullable Double given) {

    /** Of a term that has the weight it came with. */
    public Provenance(String section, int start, int end, String sentence) {
        this(section, start, end, sentence, null);
    }

    /** The same, of a term that an analyst gave another weight than this; null when it has it again. */
    public Provenance withGiven(@Nullable Double weight) {
        return new Provenance(section, start, end, sentence, weight);
    }
}
