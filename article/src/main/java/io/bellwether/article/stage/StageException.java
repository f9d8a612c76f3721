package io.bellwether.article.stage;

/** A failure that a person can mend; the message says in one line what, where and what to do. */
public class StageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure with its message for people. */
    public StageException(String message) {
        super(message);
    }

    /** The same with its cause, shown only on request. */
    public StageException(String message, Throwable cause) {
        super(message, cause);
    }
}
