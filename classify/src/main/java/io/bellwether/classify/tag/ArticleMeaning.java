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

    /** Of an article with at least one sentence. */
    static ArticleMeaning of(ArticleText text, SentenceEncoder encoder) {
        List<Embedding> sentences = new ArrayList<>();
        for (Statement statement : text.statements()) {
            if (sentences.size() < MOST_SENTENCES) {
                sentences.add(encoder.encode(text.quote(statement)));
            }
        }
        return new ArticleMeaning(sentences, Embedding.mean(sentences.subList(0, Math.min(OPENING, sentences.size()))));
    }
}
