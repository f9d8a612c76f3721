package io.bellwether.classify.profile;

import io.bellwether.classify.language.StopWords;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.List;
import opennlp.tools.stemmer.PorterStemmer;

/** Stems by Porter's algorithm (1980): {@code crowdsourcing} meets {@code crowdsourced}, {@code economy} meets {@code economic}. */
final class Stems {

    /**
     * A word and its stem.
     *
     * @param form as {@link Word#form()}
     */
    record Stem(String form, String stem) {}

    private Stems() {}

    /** The stems of a text's words that are not of grammar, in order. */
    static List<Stem> of(String text) {
        PorterStemmer porter = new PorterStemmer();
        return Words.of(text).stream()
                .map(Word::form)
                .filter(form -> !StopWords.contains(form))
                .map(form -> new Stem(form, porter.stem(form)))
                .toList();
    }
}
