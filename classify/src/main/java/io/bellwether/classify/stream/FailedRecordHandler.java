package io.bellwether.classify.stream;

import io.bellwether.classify.state.Initialized;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Sends a record on which a processor failed to the dead letters and goes on. When the fault is not the record's (no profile, a full
 * disk, a lost broker), it stops instead: else every article of an outage would be a dead letter. Public because Streams makes
 * it from its class.
 */
public final class FailedRecordHandler implements ProcessingExceptionHandler {

    private @Nullable DeadLetters letters;

    /** For Streams. */
    public FailedRecordHandler() {}

    @Override
    public void configure(Map<String, ?> settings) {
        letters = DeadLetters.in(settings);
    }

    @Override
    public Response handleError(ErrorHandlerContext origin, Record<?, ?> record, Exception fault) {
        if (!faultOfRecord(fault)) {
            return Response.fail();
        }
        DeadLetters dead = Initialized.of(letters);
        return Response.resume(content(origin, record)
                .map(again -> dead.of(origin, again, fault))
                .orElseGet(() -> dead.of(origin, fault)));
    }

    /** What topic {@code story-input} has of an article with a story, where Streams has freed the bytes; else empty. */
    private static Optional<DeadLetters.Content> content(ErrorHandlerContext origin, Record<?, ?> record) {
        if (origin.sourceRawValue() != null) {
            return Optional.empty();
        }
        return switch (record.value()) {
            case PlacedArticle placed -> Optional.of(content(placed.input()));
            case StoryInput input -> Optional.of(content(input));
            case null, default -> Optional.empty();
        };
    }

    private static DeadLetters.Content content(StoryInput input) {
        return new DeadLetters.Content(
                input.article().id().getBytes(StandardCharsets.UTF_8), StreamState.INPUT.write(input));
    }

    private static boolean faultOfRecord(Exception fault) {
        boolean kafka = fault instanceof KafkaException && !(fault instanceof SerializationException);
        return !kafka && !(fault instanceof NoProfileException);
    }
}
