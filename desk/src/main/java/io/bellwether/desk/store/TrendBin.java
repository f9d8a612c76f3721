package io.bellwether.desk.store;

import java.time.Duration;
import java.time.Instant;

/**
 * Six hours of a theme in which something was observed.
 *
 * @param begin a multiple of six hours in UTC
 * @param stories independent stories that began in them
 * @param burst whether a rise was surprising at the end of one of the hours
 * @param complete whether all six hours, and their time for late articles, are over
 */
public record TrendBin(String theme, Instant begin, int stories, boolean burst, boolean complete) {

    /** How long it is. */
    public static final Duration LENGTH = Duration.ofHours(6);
}
