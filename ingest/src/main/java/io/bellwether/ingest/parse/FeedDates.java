package io.bellwether.ingest.parse;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as feeds write them: RFC 822 and its relatives, W3C date-time (ISO 8601) down to a bare year, the date of C's asctime, months in
 * other languages, and days in numbers where day and month can be told apart. A time without zone, or in one with an unknown name, is
 * UTC. What is no real date (32 January, 25:61) or lies outside 1990 to 2100 is no date at all: better none than a wrong one.
 */
public final class FeedDates {

    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,:]\\d+)?)?(?:\\s*([ap])\\.?m\\b\\.?)?";
    private static final String ZONE = "\\s*([a-z]{1,5}|(?:gmt|utc)?\\s*[+-]\\d{1,2}:?\\d{0,2})?";
    private static final String DAY_NAME = "(?:\\p{L}{2,12}\\.?(?:\\s*,\\s*|\\s+))?";
    private static final String AND_TIME = "(?:,?\\s+" + TIME + ZONE + ")?";

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[t\\s]+" + TIME + ZONE + ")?)?)?");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t?(\\d{2}):?(\\d{2}):?(\\d{2})?()" + ZONE + ")?");
    private static final Pattern DAY_FIRST = Pattern.compile(DAY_NAME
            + "(\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s/-]+(?:de\\s+)?(\\p{L}{3,12})\\.?,?[\\s/-]+(?:de\\s+)?(\\d{4}|\\d{2})"
            + AND_TIME + ".{0,12}");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(DAY_NAME + "(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + AND_TIME);
    private static final Pattern ASCTIME =
            Pattern.compile(DAY_NAME + "(\\p{L}{3,12})\\s+(\\d{1,2})\\s+" + TIME + ZONE + "\\s+(\\d{4})");
    private static final Pattern NUMBERS =
            Pattern.compile(DAY_NAME + "(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})" + AND_TIME);

    private static final Map<String, Integer> MONTHS = NumberedNames.read("months.txt");
    private static final Map<String, Integer> ZONE_MINUTES = NumberedNames.read("zones.txt");

    private FeedDates() {}

    /** The instant, null when the text is no date; a date without time is midnight UTC. */
    public static @Nullable Instant read(@Nullable String written) {
        if (written == null || written.length() > 100) {
            return null;
        }
        try {
            Instant instant = instant(written.strip().toLowerCase(Locale.ROOT));
            return instant == null || instant.isBefore(EARLIEST) || instant.isAfter(LATEST) ? null : instant;
        } catch (DateTimeException notInCalendar) {
            return null;
        }
    }

    private static @Nullable Instant instant(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return at(iso.group(1), number(iso.group(2), 1), number(iso.group(3), 1), Clock.of(iso, 4));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return at(compact.group(1), number(compact.group(2), 1), number(compact.group(3), 1), Clock.of(compact, 4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return at(dayFirst.group(3), month(dayFirst.group(2)), number(dayFirst.group(1), 1), Clock.of(dayFirst, 4));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return at(
                    monthFirst.group(3),
                    month(monthFirst.group(1)),
                    number(monthFirst.group(2), 1),
                    Clock.of(monthFirst, 4));
        }
        Matcher asctime = ASCTIME.matcher(text);
        return asctime.matches()
                ? at(asctime.group(8), month(asctime.group(1)), number(asctime.group(2), 1), Clock.of(asctime, 3))
                : inNumbers(text);
    }

    /** With dots the day comes first; with slashes it depends on the country, and only a number over 12 tells. */
    private static @Nullable Instant inNumbers(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return null;
        }
        int first = number(numbers.group(1), 1);
        int second = number(numbers.group(3), 1);
        if (numbers.group(2).equals(".") || first > 12) {
            return at(numbers.group(4), second, first, Clock.of(numbers, 5));
        }
        return second > 12 || first == second ? at(numbers.group(4), first, second, Clock.of(numbers, 5)) : null;
    }

    private static Instant at(String year, int month, int day, Clock clock) {
        LocalDateTime midnight = LocalDateTime.of(year(year), month, day, 0, 0);
        return midnight.toInstant(ZoneOffset.UTC).plusSeconds(clock.seconds());
    }

    /** Years of two digits as RFC 2822, section 4.3, has them. */
    private static int year(String year) {
        int number = Integer.parseInt(year);
        return year.length() > 2 ? number : number < 50 ? 2000 + number : 1900 + number;
    }

    private static int month(String name) {
        for (int length = Math.min(name.length(), 4); length >= 3; length--) {
            Integer month = MONTHS.get(name.substring(0, length));
            if (month != null) {
                return month;
            }
        }
        throw new DateTimeException("no month " + name);
    }

    private static int number(@Nullable String digits, int absent) {
        return digits == null ? absent : Integer.parseInt(digits);
    }

    /** A time of day with its distance from UTC. */
    private record Clock(int hour, int minute, int second, int offset) {

        /** Reads hour, minute, second, half of the day and zone from five groups. */
        static Clock of(Matcher groups, int first) {
            return new Clock(
                    hour(number(groups.group(first), 0), groups.group(first + 3)),
                    number(groups.group(first + 1), 0),
                    number(groups.group(first + 2), 0),
                    offset(groups.group(first + 4)));
        }

        private static int hour(int hour, @Nullable String half) {
            if (half == null || half.isEmpty() || hour > 12) {
                return hour;
            }
            return hour % 12 + (half.equals("p") ? 12 : 0);
        }

        /** Seconds from midnight UTC; 24:00 and the leap second 60 are times. */
        int seconds() {
            boolean midnight = hour == 24 && minute == 0 && second == 0;
            if ((hour > 23 && !midnight) || minute > 59 || second > 60) {
                throw new DateTimeException("no time of day");
            }
            return hour * 3600 + minute * 60 + second - offset;
        }

        private static int offset(@Nullable String zone) {
            if (zone == null || zone.isBlank()) {
                return 0;
            }
            String digits = zone.replaceAll("[^0-9]", "");
            if (digits.isEmpty()) {
                return ZONE_MINUTES.getOrDefault(zone.strip(), 0) * 60;
            }
            String padded = digits.length() <= 2 ? digits + "00" : digits;
            int hours = Integer.parseInt(padded.substring(0, padded.length() - 2));
            int minutes = Integer.parseInt(padded.substring(padded.length() - 2));
            if (hours > 15 || minutes > 59) {
                throw new DateTimeException("no zone " + zone);
            }
            return (zone.indexOf('-') >= 0 ? -1 : 1) * (hours * 3600 + minutes * 60);
        }
    }
}
