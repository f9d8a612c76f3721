package io.bellwether.bench.feeds;

/** An expectation that says nothing of what a parsed feed holds; the message says what it asks for. */
final class UntranslatableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UntranslatableException(String asked) {
        super(asked, null, false, false);
    }
}
