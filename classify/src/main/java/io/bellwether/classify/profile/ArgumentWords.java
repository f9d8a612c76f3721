package io.bellwether.classify.profile;

import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.WordList;
import io.bellwether.classify.language.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by which people argue about any subject; they name none. */
final class ArgumentWords {

    private static final Set<String> FORMS = WordList.lines(ArgumentWords.class, "argument-words.txt").stream()
            .flatMap(line -> List.of(line.split("\\s+")).stream())
            .flatMap(word -> Words.of(word).stream())
            .map(Word::form)
            .collect(Collectors.toUnmodifiableSet());

    private ArgumentWords() {}

    /** Whether a word's form, as {@link Word#form()} gives it, is one of them. */
    static boolean contains(String form) {
        return FORMS.contains(form);
    }
}
