package io.bellwether.sink.write;

import io.bellwether.article.stage.StageException;

/** This sink may no longer write: a newer one has taken its place. */
public final class FencedException extends StageException {

    private static final long serialVersionUID = 1L;

    FencedException(String message) {
        super(message);
    }
}
