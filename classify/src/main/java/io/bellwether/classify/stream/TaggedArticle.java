package io.bellwether.classify.stream;

import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.alert.StoryMember;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.utils.Bytes;

/**
 * What goes on of an article, as the bytes to be written. They are made before anything is remembered of the article: a producer's
 * refusal of a record too large would end the transaction and stop the stream, an exception here costs one dead letter.
 *
 * @param analysis JSON for topic {@code tagged}; empty when the stories write it, with the story filled in
 * @param input JSON for the stories
 */
record TaggedArticle(Optional<Bytes> analysis, Bytes input) {

    /** Room for headers, the batch around a record, and the id of a story. */
    private static final int MAX_BYTES = Topic.MAX_RECORD_BYTES - 64 * 1024;

    /** A story holds what may alert of many. */
    private static final int MAX_MEMBER_BYTES = 512 * 1024;

    /** An id stands in every record of its story. */
    private static final int MAX_ID_UNITS = 1_000;

    static TaggedArticle of(StoryInput input) {
        String id = input.article().id();
        if (id.length() > MAX_ID_UNITS) {
            throw new SerializationException(
                    "the article's id has %d characters, more than %d".formatted(id.length(), MAX_ID_UNITS));
        }
        StoryMember member = input.member();
        if (member != null) {
            within(MAX_MEMBER_BYTES, StreamState.MEMBER.write(member), "part that may alert");
        }
        Bytes json = within(MAX_BYTES, StreamState.INPUT.write(input), "analysis");
        return input.joins()
                ? new TaggedArticle(Optional.empty(), json)
                : new TaggedArticle(Optional.of(Bytes.wrap(TopicJson.ANALYSIS.write(input.analysis()))), json);
    }

    private static Bytes within(int limit, byte[] bytes, String what) {
        if (bytes.length > limit) {
            throw new SerializationException(
                    "the %s has %d bytes, more than the %d that a record takes".formatted(what, bytes.length, limit));
        }
        return Bytes.wrap(bytes);
    }

    /** For Streams, which takes any number of values. */
    List<Bytes> analyses() {
        return analysis.stream().toList();
    }
}
