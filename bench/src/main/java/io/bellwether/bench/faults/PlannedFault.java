package io.bellwether.bench.faults;

import java.time.Duration;

/**
 * A fault to come.
 *
 * @param at time since the newsroom opened
 * @param pause 0 to 5 s: before a killed part starts again, or how much longer than its least time the fault lasts
 */
record PlannedFault(Duration at, FaultKind kind, Duration pause) {}
