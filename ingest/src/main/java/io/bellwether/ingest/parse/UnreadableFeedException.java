package io.bellwether.ingest.parse;

import io.bellwether.article.stage.StageException;

/** Bytes no feed can be read from; the message says why. */
public final class UnreadableFeedException extends StageException {

    private static final long serialVersionUID = 1L;

    /** With this reason, one line for people. */
    public UnreadableFeedException(String message) {
        super(message);
    }

    UnreadableFeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
