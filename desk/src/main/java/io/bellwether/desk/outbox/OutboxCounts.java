package io.bellwether.desk.outbox;

/**
 * How the outbox stands.
 *
 * @param waiting messages not sent yet
 * @param failing those of them of which an attempt failed
 * @param dead messages given up
 * @param reason why the latest of those failed; empty when there is none
 * @param mailboxes subscriptions by mail that are in force
 */
record OutboxCounts(int waiting, int failing, int dead, String reason, int mailboxes) {}
