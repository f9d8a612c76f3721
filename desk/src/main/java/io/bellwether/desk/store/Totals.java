package io.bellwether.desk.store;

/**
 * What the store holds at all.
 *
 * @param tagged articles with at least one theme
 * @param profile whether any profile has arrived
 */
public record Totals(long articles, long tagged, boolean profile) {}
