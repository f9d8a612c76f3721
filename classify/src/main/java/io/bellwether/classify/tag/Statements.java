package io.bellwether.classify.tag;

import io.bellwether.article.tag.ArticleField;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts a field's words into sentences, by marks and capitals alone: a model would take longer than all the rest of the tagging. A
 * full stop after an abbreviation or a single letter ends none.
 */
final class Statements {

    /** A list or table without marks would be one endless sentence. */
    private static final int LONGEST = 60;

    private static final Set<String> ABBREVIATIONS = WordList.lines(WordList.class, "abbreviations.txt").stream()
            .flatMap(line -> List.of(line.split("\\s+")).stream())
            .map(word -> word.replace(".", "").toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Statements() {}

    static List<Statement> of(ArticleField field, String text, List<Word> words) {
        List<Statement> statements = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < words.size(); at++) {
            if (at - from >= LONGEST || (words.get(at).apart() && ends(text, words.get(at - 1), words.get(at)))) {
                statements.add(new Statement(field, from, at));
                from = at;
            }
        }
        if (from < words.size()) {
            statements.add(new Statement(field, from, words.size()));
        }
        return statements;
    }

    private static boolean ends(String text, Word last, Word next) {
        for (int at = last.end() - 1; at < next.start(); at++) {
            char unit = text.charAt(at);
            if (unit == '\n'
                    || unit == '!'
                    || unit == '?'
                    || unit == '…'
                    || unit == '•'
                    || unit == '|'
                    || unit == '。'
                    || unit == '！'
                    || unit == '？') {
                return true;
            }
            if (unit == '.' && at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1))) {
                return capital(text.charAt(next.start())) && !abbreviation(text.substring(last.start(), last.end()));
            }
        }
        return false;
    }

    private static boolean capital(char unit) {
        return !Character.isLowerCase(unit);
    }

    private static boolean abbreviation(String word) {
        return word.length() == 1 || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }
}
