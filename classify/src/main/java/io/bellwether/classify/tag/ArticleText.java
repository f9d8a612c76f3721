package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article as words and sentences. A sentence that stands twice, as when the summary repeats the body's beginning, counts once,
 * where it stands first; what the page says of itself does not count.
 */
final class ArticleText {

    private final Article article;
    private final Map<ArticleField, List<Word>> words = new EnumMap<>(ArticleField.class);
    private final List<Statement> statements = new ArrayList<>();

    private ArticleText(Article article) {
        this.article = article;
    }

    static ArticleText of(Article article) {
        ArticleText text = new ArticleText(article);
        Set<List<String>> seen = new HashSet<>();
        for (ArticleField field : ArticleField.values()) {
            List<Word> words = Words.of(field.of(article));
            text.words.put(field, words);
            for (Statement statement : Statements.of(field, field.of(article), words)) {
                if (!Boilerplate.in(words, statement) && seen.add(forms(words, statement))) {
                    text.statements.add(statement);
                }
            }
        }
        return text;
    }

    private static List<String> forms(List<Word> words, Statement statement) {
        List<String> forms = new ArrayList<>(statement.words());
        for (int at = statement.from(); at < statement.to(); at++) {
            forms.add(words.get(at).form());
        }
        return forms;
    }

    Article article() {
        return article;
    }

    /** Title, summary and body, in this order, each in its own order. */
    List<Statement> statements() {
        return statements;
    }

    /** A sentence as written. */
    String quote(Statement statement) {
        List<Word> of = words(statement.field());
        return statement
                .field()
                .of(article)
                .substring(
                        of.get(statement.from()).start(),
                        of.get(statement.to() - 1).end());
    }

    List<Word> words(ArticleField field) {
        return words.getOrDefault(field, List.of());
    }
}
