package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.utils.Bytes;

/**
 * An article's analysis and what may alert, both as the bytes to be written. They are made before anything is remembered of the
 * article: a producer's refusal of a record too large would end the transaction and stop the stream, an exception here costs one
 * dead letter.
 *
 * @param analysis JSON for topic {@code tagged}
 * @param candidates those that may alert, small enough for a record
 */
record TaggedArticle(Bytes analysis, List<AlertCandidate> candidates) {

    /** Room for headers and the batch around a record. */
    private static final int MAX_ANALYSIS_BYTES = Topic.MAX_RECORD_BYTES - 64 * 1024;

    private static final int MAX_CANDIDATE_BYTES = 512 * 1024;

    TaggedArticle {
        candidates = List.copyOf(candidates);
    }

    /** Candidates are the tags that alert, but for themes for which the article went on before. */
    static TaggedArticle of(Article article, Analysis analysis, Collection<String> alerted) {
        List<AlertCandidate> candidates = analysis.tags().stream()
                .filter(Tag::alert)
                .filter(tag -> !alerted.contains(tag.theme()))
                .map(tag -> AlertCandidate.of(article, analysis, tag))
                .toList();
        for (AlertCandidate candidate : candidates) {
            within(MAX_CANDIDATE_BYTES, StateJson.CANDIDATE.write(candidate), "alert of theme " + candidate.theme());
        }
        byte[] json = within(MAX_ANALYSIS_BYTES, TopicJson.ANALYSIS.write(analysis), "analysis");
        return new TaggedArticle(Bytes.wrap(json), candidates);
    }

    private static byte[] within(int limit, byte[] bytes, String what) {
        if (bytes.length > limit) {
            throw new SerializationException(
                    "the %s has %d bytes, more than the %d that a record takes".formatted(what, bytes.length, limit));
        }
        return bytes;
    }
}
