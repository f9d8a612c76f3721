package io.bellwether.classify.stream;

import java.util.Map;
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
        return faultOfRecord(fault) ? Response.resume(Initialized.of(letters).of(origin, fault)) : Response.fail();
    }

    private static boolean faultOfRecord(Exception fault) {
        boolean kafka = fault instanceof KafkaException && !(fault instanceof SerializationException);
        return !kafka && !(fault instanceof NoProfileException);
    }
}
