package io.bellwether.classify.language;

import java.util.Set;
import java.util.stream.Collectors;

/** English words that carry grammar, not subject. */
public final class StopWords {

    private static final Set<String> FORMS = WordList.words("stop-words.txt").stream()
            .flatMap(word -> Words.of(word).stream())
            .map(Word::form)
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    /** Whether a word's form, as {@link Word#form()} gives it, is one of grammar. */
    public static boolean contains(String form) {
        return FORMS.contains(form);
    }
}
