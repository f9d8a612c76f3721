package io.bellwether.desk.receipt;

import java.util.List;

/**
 * One term that spoke for a theme.
 *
 * @param term the profile's term or alias
 * @param forms the quoted words, each once, in order of appearance
 * @param places how often it was found, 1 or more
 * @param weight what all its places added to the raw score
 */
public record Reason(String term, List<String> forms, int places, double weight, Origin origin) {

    /** Copies the list. */
    public Reason {
        forms = List.copyOf(forms);
    }
}
