package io.bellwether.classify.profile;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.classify.language.Spelling;
import io.bellwether.classify.language.Word;
import io.bellwether.classify.language.WordList;
import io.bellwether.classify.language.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * In how many articles of ordinary news each word occurs: what is rare there tells more. Immutable.
 *
 * @param articles how many were counted, at least 1
 * @param counts articles by word form; a form that is missing is rarer than all that are there
 */
record Background(int articles, Map<String, Integer> counts) {

    private static final String BUNDLED = "background-counts.txt";

    Background {
        counts = Map.copyOf(counts);
    }

    /** The counts that come with the program; its first line says what was counted. */
    static Background bundled() {
        return Bundled.BACKGROUND;
    }

    /** Counts these articles. */
    static Background count(Stream<Article> articles) {
        Map<String, Integer> counts = new HashMap<>();
        int[] number = {0};
        articles.forEach(article -> {
            number[0]++;
            forms(article).forEach(form -> counts.merge(form, 1, Integer::sum));
        });
        return new Background(Math.max(1, number[0]), counts);
    }

    /** Share of articles that hold the word, above 0 also for a word never seen. */
    double share(String form) {
        return (counts.getOrDefault(form, 0) + 0.5) / (articles + 1.0);
    }

    /** Rarity of a word: the natural logarithm of one over its share. */
    double rarity(String form) {
        return -StrictMath.log(share(form));
    }

    private static Set<String> forms(Article article) {
        Set<String> forms = new HashSet<>();
        for (ArticleField field : ArticleField.values()) {
            Words.of(field.of(article)).stream().map(Word::form).forEach(forms::add);
        }
        return forms;
    }

    private static final class Bundled {
        private static final Background BACKGROUND = read(WordList.lines(Background.class, BUNDLED));

        /** A first line {@code articles N}, then {@code count form} a line; forms of two spellings are counted together. */
        private static Background read(List<String> lines) {
            int articles = Integer.parseInt(lines.getFirst().substring("articles ".length()));
            Map<String, Integer> counts = new HashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                int space = line.indexOf(' ');
                String form = Spelling.of(line.substring(space + 1));
                counts.merge(form, Integer.valueOf(line.substring(0, space)), Integer::sum);
            }
            return new Background(articles, counts);
        }
    }
}
