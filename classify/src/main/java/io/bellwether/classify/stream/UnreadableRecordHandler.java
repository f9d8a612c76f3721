package io.bellwether.classify.stream;

import io.bellwether.classify.state.Initialized;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/** Sends what cannot be decoded to the dead letters and goes on. Public because Streams makes it from its class. */
public final class UnreadableRecordHandler implements DeserializationExceptionHandler {

    private @Nullable DeadLetters letters;

    /** For Streams. */
    public UnreadableRecordHandler() {}

    @Override
    public void configure(Map<String, ?> settings) {
        letters = DeadLetters.in(settings);
    }

    @Override
    public Response handleError(ErrorHandlerContext origin, ConsumerRecord<byte[], byte[]> record, Exception fault) {
        return Response.resume(Initialized.of(letters).of(origin, fault));
    }
}
