package io.bellwether.desk.report;

import java.time.Instant;
import java.util.Optional;

/**
 * An observed hour of a theme, as table trends has it.
 *
 * @param hour when it began
 * @param complete whether its counts are whole
 * @param expected what was to be expected of it; empty where there is no baseline
 */
public record ThemeHour(Instant hour, int stories, int articles, boolean complete, Optional<Expectation> expected) {

    /**
     * What was to be expected of an hour.
     *
     * @param stories to be expected, above 0
     * @param spread standard deviation around that
     */
    public record Expectation(double stories, double spread) {}
}
