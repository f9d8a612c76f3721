package io.bellwether.classify.alert;

import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text in which guard phrases are looked for.
 *
 * @param forms of its words
 */
record GuardText(String text, List<Word> words, Set<String> forms) {

    private static final String MARKS = ".,:;!?|–—()[]…/\n";
    /** Between words with space on both sides it is a dash. */
    private static final String DASH = " - ";

    static GuardText of(String text) {
        List<Word> words = Words.of(text);
        return new GuardText(text, words, words.stream().map(Word::form).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether punctuation parts this word from the one before; also true before the first and after the last. */
    boolean isParted(int word) {
        if (word == 0 || word == words.size()) {
            return true;
        }
        String gap = text.substring(words.get(word - 1).end(), words.get(word).start());
        return gap.contains(DASH) || gap.chars().anyMatch(unit -> MARKS.indexOf(unit) >= 0);
    }

    String quote(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }
}
