package io.bellwether.classify.alert;

import io.bellwether.classify.language.StopWords;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.WordList;
import io.bellwether.classify.language.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text as far as its capitals tell names: inside a sentence, and where not every word has one.
 *
 * @param running whether capitals tell names at all: fewer than half of the words that carry subject have them inside a sentence
 */
record WrittenText(String text, List<Word> words, boolean running) {

    private static final String BEFORE_A_WORD = " \t\u00A0\"'“‘„«(";
    private static final String SENTENCE_ENDS = ".!?:;|\n\r";

    /** Have a capital and name nobody. */
    private static final Set<String> CALENDAR = WordList.lines(WrittenText.class, "calendar-words.txt").stream()
            .flatMap(line -> Words.forms(line).stream())
            .collect(Collectors.toUnmodifiableSet());

    static WrittenText of(String text) {
        List<Word> words = Words.of(text);
        List<Word> inside = words.stream()
                .filter(word -> tells(word) && !begins(text, word))
                .toList();
        long capitals = inside.stream().filter(word -> isCapital(text, word)).count();
        return new WrittenText(text, words, capitals * 2 < inside.size());
    }

    /** The forms of all words that are surely names here. */
    Set<String> names() {
        return words.stream().filter(this::isSurelyName).map(Word::form).collect(Collectors.toUnmodifiableSet());
    }

    boolean isSurelyName(Word word) {
        return running && mayBeName(word) && !begins(text, word);
    }

    /** Whether it has one capital and carries a subject: what is all capitals stands for anything. */
    boolean mayBeName(Word word) {
        return isCapital(text, word)
                && word.end() - word.start() > 1
                && Character.isLowerCase(text.charAt(word.start() + 1))
                && tells(word);
    }

    private static boolean tells(Word word) {
        return !StopWords.contains(word.form()) && !CALENDAR.contains(word.form());
    }

    /** Whether the word begins a sentence. */
    private static boolean begins(String text, Word word) {
        int at = word.start() - 1;
        while (at >= 0 && BEFORE_A_WORD.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isCapital(String text, Word word) {
        return Character.isUpperCase(text.codePointAt(word.start()));
    }
}
