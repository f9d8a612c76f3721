package io.bellwether.desk.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A week of ISO 8601: Monday to Sunday, the first of a year being the one that holds 4 January.
 *
 * @param year the week's own year, 1900 to 9999: 29 December may be of the year after
 * @param week 1 to 52, or 53 in years that have so many
 */
public record IsoWeek(int year, int week) implements Comparable<IsoWeek> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 9999;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException when the year has no such week
     */
    public IsoWeek {
        if (year < EARLIEST || year > LATEST) {
            throw new IllegalArgumentException("year %d is not from %d to %d".formatted(year, EARLIEST, LATEST));
        }
        if (week < 1 || week > weeks(year)) {
            throw new IllegalArgumentException("%d has weeks 1 to %d, not %d".formatted(year, weeks(year), week));
        }
    }

    private static long weeks(int year) {
        return IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 1, 4))
                .getMaximum();
    }

    /**
     * Reads {@code 2026-W03}.
     *
     * @throws IllegalArgumentException when it is no week, with the reason in words
     */
    public static IsoWeek parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("write a week as 2026-W03");
        }
        return new IsoWeek(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /** The week that holds a day. */
    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Its first day. */
    public LocalDate monday() {
        LocalDate fourth = LocalDate.of(year, 1, 4);
        return fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L).plusWeeks(week - 1L);
    }

    /** The week so many weeks later, or earlier when negative. */
    public IsoWeek plus(long weeks) {
        return of(monday().plus(weeks, ChronoUnit.WEEKS));
    }

    @Override
    public int compareTo(IsoWeek other) {
        return Comparator.comparingInt(IsoWeek::year)
                .thenComparingInt(IsoWeek::week)
                .compare(this, other);
    }

    /** As in {@code 2026-W03}. */
    @Override
    public String toString() {
        return "%04d-W%02d".formatted(year, week);
    }
}
