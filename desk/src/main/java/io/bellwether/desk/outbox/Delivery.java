package io.bellwether.desk.outbox;

/** How an attempt to deliver a message ended. */
public sealed interface Delivery {

    /** The other side has it. */
    record Accepted() implements Delivery {}

    /**
     * Not now: another attempt may do.
     *
     * @param reason in words, without secrets
     * @param remedy what a person may do about it
     */
    record Deferred(String reason, String remedy) implements Delivery {}

    /** Nothing was sent: a dry run has put it into a file. */
    record Written(String file) implements Delivery {}

    /**
     * Refused by a rule of the other side, not for what the message is: a person may mend that, and a few more attempts may do.
     *
     * @param reason in words, without secrets
     * @param remedy what a person may do about it
     */
    record Unwelcome(String reason, String remedy) implements Delivery {}

    /**
     * Never: the other side will not have this message.
     *
     * @param reason in words, without secrets
     */
    record Refused(String reason) implements Delivery {}
}
