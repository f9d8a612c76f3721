package io.bellwether.classify.tag;

import io.bellwether.classify.embedding.BackgroundEmbeddings;
import io.bellwether.classify.embedding.Embedding;
import io.bellwether.classify.embedding.SentenceEncoder;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of an article as vectors, sentence by sentence.
 *
 * @param sentences of the first statements, in order
 * @param whole their first few together
 */
record ArticleMeaning(List<Embedding> sentences, Embedding whole) {

    /** News says first what it is about; each sentence costs some milliseconds. Twice as many changed next to no tag. */
    static final int MOST_SENTENCES = 6;

    private static final int OPENING = 4;

    /** What is unusual about the whole, which what marks taught is compared with. */
    Embedding unusual() {
        return BackgroundEmbeddings.unusual(whole);
    }

    /** The first sentence alone of an article that has one. */
    static ArticleMeaning ofFirst(ArticleText text, SentenceEncoder encoder) {
        return of(List.of(encoder.encode(text.quote(text.statements().getFirst()))));
    }

    /** This with the other sentences that count. */
    ArticleMeaning readOn(ArticleText text, SentenceEncoder encoder) {
        List<Embedding> read = new ArrayList<>(sentences);
        List<Statement> statements = text.statements();
        for (int place = read.size(); place < Math.min(MOST_SENTENCES, statements.size()); place++) {
            read.add(encoder.encode(text.quote(statements.get(place))));
        }
        return of(read);
    }

    private static ArticleMeaning of(List<Embedding> sentences) {
        return new ArticleMeaning(sentences, Embedding.mean(sentences.subList(0, Math.min(OPENING, sentences.size()))));
    }
}
