package io.bellwether.desk.mail;

import io.bellwether.desk.outbox.OutboxMessage;

/**
 * Message-IDs (RFC 5322, section 3.6.4) that follow from what is told to whom: a message sent twice has the same, so that mail readers
 * show it once. Pure.
 */
final class MessageId {

    private MessageId() {}

    /** The message's own. */
    static String of(OutboxMessage message, String domain) {
        return "<%s@%s>".formatted(message.identity(), domain);
    }

    /** That of the first message about the same story. */
    static String ofThread(OutboxMessage message, String domain) {
        return "<%s@%s>".formatted(message.threadIdentity(), domain);
    }
}
