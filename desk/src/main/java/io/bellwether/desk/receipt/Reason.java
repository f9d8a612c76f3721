package io.bellwether.desk.receipt;

import io.bellwether.article.tag.Caution;
import io.bellwether.classify.tag.TermOrigin;
import java.util.List;

/**
 * One term that spoke for a theme.
 *
 * @param term the profile's term or alias
 * @param forms the quoted words, each once, in order of appearance
 * @param places how often it was found, 1 or more
 * @param weight that of all its places
 * @param cautions reasons to read its sentences twice; they change no score
 */
public record Reason(
        String term, List<String> forms, int places, double weight, TermOrigin origin, List<Caution> cautions) {

    /** Copies the lists. */
    public Reason {
        forms = List.copyOf(forms);
        cautions = List.copyOf(cautions);
    }
}
