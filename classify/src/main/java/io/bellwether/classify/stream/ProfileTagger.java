package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import java.util.function.Function;

/**
 * A profile and the tagger compiled from it: what the stream says of an article under it. Thread-safe where the tagger is.
 *
 * @param tagger gives the whole analysis of an article
 */
public record ProfileTagger(Profile profile, Function<Article, Analysis> tagger) {

    /**
     * Units of one field that are read. News ends long before; a page of millions of words would outlast the transaction
     * (10 s), be read again, and stop the stream for good.
     */
    private static final int READ_UNITS = 200_000;

    /**
     * The analysis for the topic: of scores those near their threshold, of evidence the strongest.
     *
     * @throws IllegalArgumentException when the article cannot be tagged
     */
    public Analysis tag(Article article) {
        try {
            return TopicAnalysis.of(tagger.apply(readable(article)), profile);
        } catch (StackOverflowError deep) {
            throw new IllegalArgumentException("the text is nested too deeply to be tagged", deep);
        }
    }

    private static Article readable(Article article) {
        if (Math.max(
                        article.title().length(),
                        Math.max(article.summary().length(), article.body().length()))
                <= READ_UNITS) {
            return article;
        }
        return new Article(
                article.id(),
                article.feed(),
                article.source(),
                head(article.title()),
                head(article.summary()),
                head(article.body()),
                article.url(),
                article.published(),
                article.fetched(),
                article.authors(),
                article.categories());
    }

    /** The start of the text unchanged, so that places in it are places in the article. */
    private static String head(String text) {
        if (text.length() <= READ_UNITS) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(READ_UNITS - 1));
        return text.substring(0, splitsPair ? READ_UNITS - 1 : READ_UNITS);
    }
}
