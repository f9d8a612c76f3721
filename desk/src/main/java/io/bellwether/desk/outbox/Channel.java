package io.bellwether.desk.outbox;

/** A way to people or programs. Thread-safe. */
public interface Channel extends AutoCloseable {

    /** Messages that are on their way to one receiver (the mail server, or a webhook's host) at once, at most. */
    int AT_ONCE = 6;

    /**
     * Delivers a message. The thread is interrupted when it takes too long. A message may come twice, when it is not known what became
     * of it: it must be recognisable as the same.
     */
    Delivery deliver(Outgoing outgoing);

    /** Gives back what it holds; nothing is delivered after that. A way that holds nothing need not say so. */
    @Override
    default void close() {}
}
