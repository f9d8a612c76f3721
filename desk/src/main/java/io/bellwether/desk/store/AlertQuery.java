package io.bellwether.desk.store;

import io.bellwether.article.alert.Severity;
import java.util.Optional;

/**
 * Which alerts are wanted.
 *
 * @param theme only of this theme
 * @param severity only this loud
 * @param after only what comes after this place
 * @param limit how many at most, above 0
 */
public record AlertQuery(Optional<String> theme, Optional<Severity> severity, Optional<AlertCursor> after, int limit) {}
