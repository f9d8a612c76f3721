package io.bellwether.desk.report.figure;

import io.bellwether.classify.language.StopWords;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words, the pairs of words and the matched phrases of a headline that could be told of it. Pure. */
final class HeadlinePhrases {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    /** Longer evidence is a sentence, not a term. */
    private static final int MOST_WORDS = 3;
    /** From so many letters on a word has a capital in title case (Associated Press Stylebook). */
    private static final int SMALL_IN_TITLES = 4;
    /** A name is told as it is called, not as somebody's. */
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    private final String title;
    private final List<Word> words;
    private final boolean titleCase;

    private HeadlinePhrases(String title) {
        this.title = title;
        this.words = Words.of(title);
        this.titleCase = titleCase();
    }

    static List<HeadlinePhrase> of(Headline headline) {
        List<HeadlinePhrase> phrases = new HeadlinePhrases(headline.title()).phrases();
        for (String quote : headline.evidence()) {
            List<Word> quoted = Words.of(quote);
            if (!quoted.isEmpty()
                    && quoted.size() <= MOST_WORDS
                    && quoted.stream().allMatch(HeadlinePhrases::content)) {
                String form = quoted.stream().map(Word::form).collect(Collectors.joining(" "));
                phrases.add(new HeadlinePhrase(form, quote, false));
            }
        }
        return phrases;
    }

    private List<HeadlinePhrase> phrases() {
        List<HeadlinePhrase> phrases = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            if (content(word)) {
                phrases.add(new HeadlinePhrase(word.form(), written(word, word), isName(at)));
                if (at + 1 < words.size()
                        && content(words.get(at + 1))
                        && !words.get(at + 1).apart()) {
                    phrases.add(pair(at));
                }
            }
        }
        return phrases;
    }

    private HeadlinePhrase pair(int at) {
        Word first = words.get(at);
        Word second = words.get(at + 1);
        boolean name = isName(at + 1) && (isName(at) || (at == 0 && capital(first)));
        return new HeadlinePhrase(first.form() + " " + second.form(), written(first, second), name);
    }

    private String written(Word first, Word last) {
        return POSSESSIVE.matcher(title.substring(first.start(), last.end())).replaceFirst("");
    }

    /** A capital inside a word tells a name anywhere, one at its beginning only where other words have none. */
    private boolean isName(int at) {
        String written = written(words.get(at), words.get(at));
        boolean inner = written.codePoints().skip(1).anyMatch(Character::isUpperCase)
                && written.codePoints().anyMatch(Character::isLowerCase);
        return inner || (!titleCase && at > 0 && capital(words.get(at)));
    }

    /** Whether no longer word begins small: then capitals tell nothing. */
    private boolean titleCase() {
        return words.stream()
                .filter(word -> word.end() - word.start() >= SMALL_IN_TITLES)
                .map(word -> written(word, word))
                .noneMatch(written -> written.equals(written.toLowerCase(Locale.ROOT)));
    }

    private boolean capital(Word word) {
        return Character.isUpperCase(title.codePointAt(word.start()));
    }

    private static boolean content(Word word) {
        return word.form().length() >= SHORTEST
                && word.form().length() <= LONGEST
                && !StopWords.contains(word.form())
                && word.form().codePoints().anyMatch(Character::isLetter);
    }
}
