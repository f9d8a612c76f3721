package io.bellwether.article.topic;

import org.apache.kafka.common.errors.SerializationException;

/** A record whose value is not of its topic's form; the message says why. */
public final class UnreadableRecordException extends SerializationException {

    private static final long serialVersionUID = 1L;

    UnreadableRecordException(String message) {
        super(message);
    }

    UnreadableRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
