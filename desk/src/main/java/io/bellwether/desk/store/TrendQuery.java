package io.bellwether.desk.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Which trends are wanted.
 *
 * @param theme only of this theme
 * @param since from this hour on; else the latest two weeks
 * @param limit how many at most, above the number of themes
 */
public record TrendQuery(Optional<String> theme, Optional<Instant> since, int limit) {}
