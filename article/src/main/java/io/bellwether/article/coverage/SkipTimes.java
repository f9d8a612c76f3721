package io.bellwether.article.coverage;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When a publisher wants not to be asked (skipHours and skipDays of RSS 2.0, both in GMT). What makes no sense is left out.
 *
 * @param hours 0 to 23, each for the whole hour
 */
public record SkipTimes(List<Integer> hours, List<DayOfWeek> days) {

    /** Of a publisher who may be asked at any time. */
    public static final SkipTimes NONE = new SkipTimes(List.of(), List.of());

    /** A weekend and a night; who asks for more is taken to be mistaken. */
    private static final Duration LONGEST = Duration.ofDays(3);

    /** Copies the lists. RSS 0.91 counts hours from 1 to 24, so 24 is 0. */
    public SkipTimes {
        hours = hours.stream()
                .filter(hour -> hour >= 0 && hour <= 24)
                .map(hour -> hour % 24)
                .distinct()
                .toList();
        days = days.stream().distinct().toList();
    }

    /** The time itself when it may be asked then, else the next full hour when it may; the time itself when there is none for days. */
    public Instant next(Instant time) {
        if (!skips(time)) {
            return time;
        }
        Instant latest = time.plus(LONGEST);
        Instant hour = time.truncatedTo(ChronoUnit.HOURS);
        do {
            hour = hour.plus(1, ChronoUnit.HOURS);
        } while (skips(hour) && hour.isBefore(latest));
        return skips(hour) ? time : hour;
    }

    private boolean skips(Instant time) {
        ZonedDateTime there = time.atZone(ZoneOffset.UTC);
        return hours.contains(there.getHour()) || days.contains(there.getDayOfWeek());
    }
}
