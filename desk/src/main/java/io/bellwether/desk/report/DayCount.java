package io.bellwether.desk.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A theme on a day.
 *
 * @param day in the reader's zone
 * @param stories that began on it
 * @param observed hours of it in which anything was observed
 * @param expected stories to be expected of what was observed; empty without a baseline
 */
public record DayCount(LocalDate day, int stories, int observed, Optional<Double> expected) {}
