package io.bellwether.sink.write;

/** The store stands elsewhere than this sink believes, as after a commit whose answer was lost: read the offsets anew. */
final class PositionsMovedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PositionsMovedException(String message) {
        super(message);
    }
}
