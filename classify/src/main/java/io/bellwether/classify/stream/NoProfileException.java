package io.bellwether.classify.stream;

/** No profile has been published: the fault of no article, which waits in the log until there is one. */
final class NoProfileException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoProfileException() {
        super("no profile has been published");
    }
}
