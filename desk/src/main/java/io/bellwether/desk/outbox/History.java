package io.bellwether.desk.outbox;

/**
 * What a subscription was told in the last hour.
 *
 * @param stories messages of single stories
 * @param rolledUp whether there was a message of several
 * @param stuck whether a message to it failed and waits for another attempt: until that gets through, what comes gathers
 */
record History(int stories, boolean rolledUp, boolean stuck) {}
