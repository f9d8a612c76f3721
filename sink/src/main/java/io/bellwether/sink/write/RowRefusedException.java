package io.bellwether.sink.write;

/** PostgreSQL refuses a row of the batch for what it holds. */
final class RowRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RowRefusedException(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
