package io.bellwether.classify.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.story.StoryAssignment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FailedRecordHandlerTest {

    private static final Profile PROFILE = Samples.profile("v1", "chips");

    private final RecordHeaders headers = new RecordHeaders();

    @Test
    void aPlacedArticleWhoseBytesAreGoneIsPutAsideAsTheStoriesReadIt() {
        Article article = Samples.article("a", "Chips from Taiwan");
        StoryInput input = StoryInput.of(article, Samples.tagger(PROFILE).apply(article), SeenArticle.NEVER);
        PlacedArticle placed = new PlacedArticle(new StoryAssignment("a", "a", Optional.empty()), input);

        ProducerRecord<byte[], byte[]> letter = letter(null, placed);

        assertThat(letter.key()).asString(UTF_8).isEqualTo("a");
        assertThat(StreamState.INPUT.read(letter.value())).isEqualTo(input);
    }

    @Test
    void theBytesThatCameArePutAsideWhereTheyAreStillThere() {
        assertThat(letter(new byte[] {7}, "anything").value()).containsExactly(7);
    }

    @Test
    void aLetterOfAnArticleOfThePastSaysSo() {
        OfThePast.mark(headers);
        RetagRequest.put(headers, 4);
        Headers ofLetter = letter(new byte[] {7}, "anything").headers();

        assertThat(OfThePast.is(ofLetter)).isTrue();
        assertThat(RetagRequest.profile(ofLetter)).hasValue(4);
    }

    private ProducerRecord<byte[], byte[]> letter(byte @Nullable [] bytes, Object value) {
        Map<String, Object> settings = new HashMap<>();
        new DeadLetters(new Counters()).addTo(settings);
        FailedRecordHandler handler = new FailedRecordHandler();
        handler.configure(settings);
        List<ProducerRecord<byte[], byte[]>> letters = handler.handleError(
                        new Origin(bytes, headers),
                        new Record<>("story", value, 0),
                        new IllegalStateException("a story that cannot go on"))
                .deadLetterQueueRecords();
        return letters.getFirst();
    }

    /** Where a failed record came from, its bytes there or freed. */
    @SuppressWarnings({"ArrayRecordComponent", "NullAway"}) // Kafka's signatures do not say that bytes may be null
    private record Origin(byte @Nullable [] bytes, Headers headers) implements ErrorHandlerContext {

        @Override
        public String topic() {
            return "story-input";
        }

        @Override
        public int partition() {
            return 0;
        }

        @Override
        public long offset() {
            return 3;
        }

        @Override
        public String processorNodeId() {
            return "raise-alerts";
        }

        @Override
        public TaskId taskId() {
            return new TaskId(0, 0);
        }

        @Override
        public long timestamp() {
            return 0;
        }

        @Override
        public byte[] sourceRawKey() {
            return bytes;
        }

        @Override
        public byte[] sourceRawValue() {
            return bytes;
        }
    }
}
