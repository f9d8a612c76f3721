package io.bellwether.desk.store;

/**
 * A story behind a burst.
 *
 * @param title of its first article in the time
 * @param articles how many it had in that time
 */
public record BurstStory(String story, String title, int articles) {}
