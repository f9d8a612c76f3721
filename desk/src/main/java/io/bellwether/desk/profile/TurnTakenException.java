package io.bellwether.desk.profile;

import io.bellwether.article.stage.StageException;

/** Another desk publishes, and takes longer than anybody waits. */
final class TurnTakenException extends StageException {

    private static final long serialVersionUID = 1L;

    TurnTakenException(Throwable waited) {
        super("another editor publishes just now: try again in a moment", waited);
    }
}
