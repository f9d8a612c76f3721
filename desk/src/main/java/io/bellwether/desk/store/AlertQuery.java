package io.bellwether.desk.store;

import io.bellwether.article.alert.Severity;
import java.time.Instant;
import java.util.Optional;

/**
 * Which alerts are wanted.
 *
 * @param theme only of this theme
 * @param severity only this loud
 * @param since only those that were raised or spoke again after this time
 * @param after only what comes after this place
 * @param limit how many at most, above 0
 */
public record AlertQuery(
        Optional<String> theme,
        Optional<Severity> severity,
        Optional<Instant> since,
        Optional<AlertCursor> after,
        int limit) {

    /** The same, from another place on. */
    AlertQuery from(AlertCursor place) {
        return new AlertQuery(theme, severity, since, Optional.of(place), limit);
    }

    /** The same, another number at a time. */
    AlertQuery of(int atATime) {
        return new AlertQuery(theme, severity, since, after, atATime);
    }
}
