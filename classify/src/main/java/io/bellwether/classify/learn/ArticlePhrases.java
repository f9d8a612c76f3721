package io.bellwether.classify.learn;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.classify.language.StopWords;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words and two-word phrases of an article that could be terms: of subject, not of grammar. */
final class ArticlePhrases {

    private static final int SHORTEST = 2;

    private ArticlePhrases() {}

    /** Each as its forms joined by spaces, with how the article first writes it, in lower case where that is the same word. */
    static Map<String, String> of(Article article) {
        Map<String, String> phrases = new LinkedHashMap<>();
        for (ArticleField field : ArticleField.values()) {
            String text = field.of(article);
            List<Word> words = Words.of(text);
            for (int at = 0; at < words.size(); at++) {
                Word word = words.get(at);
                if (content(word)) {
                    phrases.putIfAbsent(word.form(), written(text, word, word));
                    if (at + 1 < words.size()
                            && content(words.get(at + 1))
                            && !words.get(at + 1).apart()) {
                        Word next = words.get(at + 1);
                        phrases.putIfAbsent(word.form() + " " + next.form(), written(text, word, next));
                    }
                }
            }
        }
        return phrases;
    }

    private static String written(String text, Word first, Word last) {
        String written = text.substring(first.start(), last.end());
        String lower = written.toLowerCase(Locale.ROOT);
        return Words.forms(lower).equals(Words.forms(written)) ? lower : written;
    }

    private static boolean content(Word word) {
        return word.form().length() >= SHORTEST
                && !StopWords.contains(word.form())
                && word.form().codePoints().anyMatch(Character::isLetter);
    }
}
