package io.bellwether.ingest.inbox;

/** An answer is not read any more, for its reading has ended the process too often; the message says where it lies. */
public final class SetAsideException extends Exception {

    private static final long serialVersionUID = 1L;

    SetAsideException(String message) {
        super(message);
    }
}
