package io.bellwether.article.stage;

/** The state of a running part, with what to do about it. */
public sealed interface Health {

    /** All is well. */
    record Up(String detail) implements Health {}

    /**
     * It runs, but something is wanting.
     *
     * @param reason what, in words
     * @param remedy what to do about it
     */
    record Degraded(String reason, String remedy) implements Health {}

    /**
     * It does not do its work.
     *
     * @param reason what, in words
     * @param remedy what to do about it
     */
    record Down(String reason, String remedy) implements Health {}
}
