package io.bellwether.classify.profile;

import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.WordList;
import io.bellwether.classify.language.Words;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by which people argue about any subject; they name none. */
final class ArgumentWords {

    private static final Set<String> FORMS = forms("argument-words.txt");
    private static final Set<String> FRAMING = forms("framing-words.txt");

    private ArgumentWords() {}

    /** Whether a word's form, as {@link Word#form()} gives it, is one of them. */
    static boolean contains(String form) {
        return FORMS.contains(form);
    }

    /** Whether it is one that frames a subject in a heading, as in "Potential for ..." and "... Concerns". */
    static boolean frames(String form) {
        return FRAMING.contains(form);
    }

    private static Set<String> forms(String list) {
        return WordList.lines(ArgumentWords.class, list).stream()
                .flatMap(line -> Words.of(line).stream())
                .map(Word::form)
                .collect(Collectors.toUnmodifiableSet());
    }
}
