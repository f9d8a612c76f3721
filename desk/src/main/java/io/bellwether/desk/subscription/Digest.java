package io.bellwether.desk.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A daily digest.
 *
 * @param at time of day; on a day that does not have it, as much later as the clock was put forward
 * @param whenEmpty whether it goes also when there was no alert
 */
public record Digest(LocalTime at, boolean whenEmpty) {

    /** When the latest one was due, at or before now. */
    public Instant latest(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant due = on(today, zone);
        return due.isAfter(now) ? on(today.minusDays(1), zone) : due;
    }

    private Instant on(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day, at, zone).toInstant();
    }
}
