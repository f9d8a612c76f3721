package io.bellwether.ingest.publish;

/** Kafka has not acknowledged all that was sent; the message says what it said. */
public final class UnpublishedException extends Exception {

    private static final long serialVersionUID = 1L;

    UnpublishedException(Throwable cause) {
        super("Kafka did not acknowledge: " + cause.getMessage(), cause);
    }
}
