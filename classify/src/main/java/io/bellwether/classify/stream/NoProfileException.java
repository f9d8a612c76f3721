package io.bellwether.classify.stream;

/** The profile by which an article is to be tagged has not come: the fault of no article, which waits in the log until it does. */
final class NoProfileException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoProfileException(String message) {
        super(message);
    }
}
