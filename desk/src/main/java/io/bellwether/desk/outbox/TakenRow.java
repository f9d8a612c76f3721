package io.bellwether.desk.outbox;

/** A row taken from the outbox: whoever took it says what became of it. */
sealed interface TakenRow {

    /** The mail server, or a webhook's host. */
    String receiver();

    /** One to be delivered. */
    record Legible(OutboxMessage message, String receiver) implements TakenRow {}

    /**
     * One that this release cannot read, such as a later one may have written.
     *
     * @param attempt which attempt this is, from 1
     */
    record Illegible(long id, int attempt, String receiver, String reason) implements TakenRow {}
}
