package io.bellwether.desk.subscription;

import io.bellwether.article.stage.StageException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of day in which nothing is sent, by the clock on the wall: where that is put forward or back, quiet hours are shorter or longer.
 *
 * @param from first quiet minute
 * @param until first minute that is not quiet any more; over midnight when it is earlier than {@code from}
 */
public record QuietHours(LocalTime from, LocalTime until) {

    private static final Pattern FORM = Pattern.compile("([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");

    /**
     * Checks the times.
     *
     * @throws StageException when they are the same
     */
    public QuietHours {
        if (from.equals(until)) {
            throw new StageException("quiet hours from %s to %s are none: give two times".formatted(from, until));
        }
    }

    /**
     * The quiet hours of a text such as 22:00-07:00.
     *
     * @throws StageException when it is of another form
     */
    public static QuietHours parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new StageException("“%s” are no quiet hours: write them as 22:00-07:00".formatted(text));
        }
        return new QuietHours(ClockTime.parse(form.group(1)), ClockTime.parse(form.group(2)));
    }

    /** Whether that time of day is quiet. */
    public boolean holds(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean going = time.isBefore(until);
        return from.isBefore(until) ? begun && going : begun || going;
    }

    /** When quiet hours end that hold now; empty when none do. */
    public Optional<Instant> endAfter(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        if (!holds(here.toLocalTime())) {
            return Optional.empty();
        }
        LocalDate day = here.toLocalTime().isBefore(until)
                ? here.toLocalDate()
                : here.toLocalDate().plusDays(1);
        Instant end = end(day, zone);
        return Optional.of(end.isAfter(now) ? end : later(day, zone));
    }

    /** When quiet hours ended last, at or before now. */
    public Instant endBefore(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (Instant end : new Instant[] {later(today, zone), end(today, zone)}) {
            if (!end.isAfter(now)) {
                return end;
            }
        }
        return later(today.minusDays(1), zone);
    }

    /** Where the clock is put forward over the end, they end as that happens. */
    private Instant end(LocalDate day, ZoneId zone) {
        LocalDateTime local = day.atTime(until);
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.getInstant()
                : ZonedDateTime.of(local, zone).toInstant();
    }

    /** Where the clock is put back over the end, they end twice: this is the second time. */
    private Instant later(LocalDate day, ZoneId zone) {
        LocalDateTime local = day.atTime(until);
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isOverlap()
                ? ZonedDateTime.of(local, zone).withLaterOffsetAtOverlap().toInstant()
                : end(day, zone);
    }

    @Override
    public String toString() {
        return from + "-" + until;
    }
}
