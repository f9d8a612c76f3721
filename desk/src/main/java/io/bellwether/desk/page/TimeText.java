package io.bellwether.desk.page;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells times in one zone, seen from now. Thread-safe. */
final class TimeText {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm z", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_TIME = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private final InstantSource clock;
    private final ZoneId zone;

    TimeText(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    Moment moment(Instant time) {
        return new Moment(time.toString(), FULL.format(time.atZone(zone)), ago(time));
    }

    /** The day of that time: Today, Yesterday, or its date. */
    String day(Instant time) {
        LocalDate day = LocalDate.ofInstant(time, zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.equals(today)) {
            return "Today";
        }
        return day.equals(today.minusDays(1)) ? "Yesterday" : DAY.format(day);
    }

    /** The time that all is seen from. */
    Instant now() {
        return clock.instant();
    }

    /** The time of day, as in "06:00". */
    String clock(Instant time) {
        return CLOCK.format(time.atZone(zone));
    }

    /** The day, as in "2026-01-12". */
    String isoDay(Instant time) {
        return LocalDate.ofInstant(time, zone).toString();
    }

    /** Date, as in "12 Jan". */
    String shortDay(Instant time) {
        return SHORT_DAY.format(time.atZone(zone));
    }

    /** Date and time without the zone, as in "12 Jan, 06:00". */
    String shortTime(Instant time) {
        return SHORT_TIME.format(time.atZone(zone));
    }

    /** The first midnight in the zone at or after that time. */
    Instant midnight(Instant time) {
        Instant begin = time.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        return begin.equals(time)
                ? begin
                : time.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private String ago(Instant time) {
        Duration distance = Duration.between(time, clock.instant());
        if (distance.compareTo(Duration.ofMinutes(1)) < 0) {
            return "just now";
        }
        if (distance.compareTo(Duration.ofHours(1)) < 0) {
            return distance.toMinutes() + " min ago";
        }
        if (distance.compareTo(Duration.ofDays(2)) < 0) {
            return distance.toHours() + " h ago";
        }
        return distance.toDays() + " days ago";
    }

    /** A time to come, such as that of the next poll; one that is past is due now. */
    Moment coming(Instant time) {
        return new Moment(
                time.toString(), FULL.format(time.atZone(zone)), ahead(Duration.between(clock.instant(), time)));
    }

    private static String ahead(Duration distance) {
        if (distance.compareTo(Duration.ofMinutes(1)) < 0) {
            return "now";
        }
        if (distance.compareTo(Duration.ofHours(1)) < 0) {
            return "in " + distance.toMinutes() + " min";
        }
        return distance.compareTo(Duration.ofDays(2)) < 0
                ? "in " + distance.toHours() + " h"
                : "in " + distance.toDays() + " days";
    }
}
