package io.bellwether.embedded.directory;

/** An embedded part cannot start or go on; the message says in one line what, where and what to do. */
public final class EmbeddedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure with its message for people. */
    public EmbeddedException(String message) {
        super(message);
    }

    /** The same with its cause. */
    public EmbeddedException(String message, Throwable cause) {
        super(message, cause);
    }
}
