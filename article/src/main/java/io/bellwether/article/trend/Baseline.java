package io.bellwether.article.trend;

/**
 * What an hour usually brings, given how much was observed of it.
 *
 * @param stories how many stories were to be expected, above 0
 * @param spread the standard deviation around that, above 0
 */
public record Baseline(double stories, double spread) {}
