package io.bellwether.sink.log;

import io.bellwether.article.stage.Health;

/** Kafka does not do its work now. */
public final class LogTroubleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogTroubleException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** The same for people. */
    public Health.Down health() {
        return new Health.Down(
                String.valueOf(getMessage()), "check that Kafka runs and that KAFKA_BOOTSTRAP_SERVERS names it");
    }
}
