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
}
