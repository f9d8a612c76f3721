package io.bellwether.desk.outbox;

/**
 * What a subscription was sent in the last hour, and what waits to be.
 *
 * @param stories messages of single stories
 * @param rolledUp whether there was a message of several
 * @param stuck whether a message of the last hours failed and waits for another attempt: until that gets through, what comes gathers.
 *     One that fails for longer holds nothing back
 */
record History(int stories, boolean rolledUp, boolean stuck) {}
