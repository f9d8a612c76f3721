package io.bellwether.classify.tag;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.classify.language.LanguageDetection;
import io.bellwether.classify.language.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One walk over an article: what stands in which sentence. For one article, in one thread. */
final class ArticleReading {

    private final ProfileIndex index;
    private final ArticleText text;
    private final String language;
    private final boolean foreign;
    private final List<List<Hit>> hits = new ArrayList<>();
    private boolean silent = true;
    private @Nullable ConceptReader concepts;

    private ArticleReading(ArticleText text, ProfileIndex index) {
        this.index = index;
        this.text = text;
        Article article = text.article();
        this.language = LanguageDetection.of(article.title(), article.summary(), article.body());
        this.foreign = index.isForeign(language);
    }

    static ArticleReading of(Article article, ProfileIndex index) {
        ArticleReading reading = new ArticleReading(ArticleText.of(article), index);
        for (Statement statement : reading.text.statements()) {
            List<Hit> found = reading.find(statement, index.tree());
            reading.hits.add(found);
            reading.silent &= !index.screen().speaks(found);
        }
        return reading;
    }

    private List<Hit> find(Statement statement, PhraseTree tree) {
        List<Word> words = text.words(statement.field());
        List<Hit> found = new ArrayList<>();
        for (int at = statement.from(); at < statement.to(); at++) {
            tree.find(words, at, found);
        }
        if (foreign) {
            String field = statement.field().of(text.article());
            found.removeIf(hit -> !isName(field, words.subList(hit.from(), hit.to())));
        }
        return found;
    }

    /** In a script without capitals every word may be one. */
    private static boolean isName(String field, List<Word> words) {
        return words.stream().noneMatch(word -> Character.isLowerCase(field.codePointAt(word.start())));
    }

    /** As {@link LanguageDetection} has it. */
    String language() {
        return language;
    }

    /** Whether the article is in another language than the profile: then only what is written as a name is read. */
    boolean isForeign() {
        return foreign;
    }

    ArticleText text() {
        return text;
    }

    /** Whether no theme can have anything to show for it, as {@link Screen} tells. */
    boolean isSilent() {
        return silent;
    }

    /** Read when first asked for: an article that is silent needs none. */
    ConceptReader concepts() {
        ConceptReader read = concepts;
        if (read == null) {
            read = new ConceptReader(index.index());
            for (int place = 0; place < hits.size(); place++) {
                read.read(place, hits.get(place));
            }
            concepts = read;
        }
        return read;
    }

    /** What was found in a sentence, in order of place, shorter phrases first. */
    List<Hit> hits(int statement) {
        return hits.get(statement);
    }

    int statements() {
        return hits.size();
    }

    /** The place of a found phrase in its field: first unit and the one after the last. */
    Place place(int statement, Hit hit) {
        ArticleField field = text.statements().get(statement).field();
        List<Word> words = text.words(field);
        return new Place(
                field, words.get(hit.from()).start(), words.get(hit.to() - 1).end());
    }

    /** A stretch of a field in UTF-16 units. */
    record Place(ArticleField field, int start, int end) {}
}
