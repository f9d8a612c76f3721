package io.bellwether.sink.write;

import io.bellwether.article.stage.Health;

/** The store does not do its work now; nothing was written by the transaction that met it, or all of it. */
public final class StoreTroubleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    StoreTroubleException(String reason, String remedy, Throwable cause) {
        super(reason, cause);
        this.remedy = remedy;
    }

    /** The same for people. */
    public Health.Down health() {
        return new Health.Down(String.valueOf(getMessage()), remedy);
    }
}
