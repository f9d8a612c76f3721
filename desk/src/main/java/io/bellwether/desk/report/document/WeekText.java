package io.bellwether.desk.report.document;

import io.bellwether.desk.report.ReportPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and times of a week read, in its zone. */
public final class WeekText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_AGO = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private WeekText() {}

    /** "Week 3 of 2026". */
    public static String week(ReportPeriod period) {
        return "Week %d of %d".formatted(period.week().week(), period.week().year());
    }

    /** "12–18 January 2026", "29 December 2025 – 4 January 2026". */
    public static String days(ReportPeriod period) {
        LocalDate monday = period.week().monday();
        LocalDate sunday = period.sunday();
        if (monday.getYear() != sunday.getYear()) {
            return DAY.format(monday) + " – " + DAY.format(sunday);
        }
        return monday.getMonth() == sunday.getMonth()
                ? monday.getDayOfMonth() + "–" + DAY.format(sunday)
                : DAY_OF_MONTH.format(monday) + " – " + DAY.format(sunday);
    }

    /** "Tue 13 Jan, 04:00" in the week, else the day alone. */
    static String moment(Instant time, ReportPeriod period) {
        boolean within = !time.isBefore(period.begin()) && !time.isAfter(period.end());
        return (within ? MOMENT : LONG_AGO).format(time.atZone(period.zone()));
    }
}
