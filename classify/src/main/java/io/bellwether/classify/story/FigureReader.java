package io.bellwether.classify.story;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers and dates. English names of months and days; numbers in any language. */
public final class FigureReader {

    /**
     * A number as it stands alone, thousands parted by commas or spaces, at most 15 digits and three
     * decimals: not part of a name such as F-35.
     */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,-])"
            + "(\\d{1,3}(?:[,\\u00A0 ]\\d{3}){1,4}(?!\\d)|\\d{1,12})([.,]\\d{1,3})?"
            + "(?![\\d\\p{L}]*[.,]?\\d)");

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTH + "\\.? (\\d{1,2})\\b");
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
    private static final Pattern SERIES =
            Pattern.compile("(#|\\b(?:week|day|round|episode|part|no\\.?|number|season|matchday|game) )(\\d{1,5})\\b");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private FigureReader() {}

    /** The figures of a title and of the text under it. */
    public static Figures read(String title, String text) {
        Set<String> inTitle = numbers(title);
        Set<String> inText = new TreeSet<>(inTitle);
        inText.addAll(numbers(text));
        return new Figures(inTitle, inText, editions(title.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        if (!hasDigit(text)) {
            return numbers;
        }
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String whole = matcher.group(1).replaceAll("\\D", "");
            String part = matcher.group(2) == null ? "" : "." + matcher.group(2).substring(1);
            if (!(part.isEmpty() && YEAR.matcher(whole).matches())) {
                numbers.add(whole + part);
            }
        }
        return numbers;
    }

    private static Set<String> editions(String title) {
        Set<String> editions = new TreeSet<>();
        if (hasDigit(title)) {
            findNumbered(title, editions);
        }
        if (editions.isEmpty() && title.contains("day")) {
            WEEKDAY.matcher(title).results().forEach(day -> editions.add(day.group(1)));
        }
        return editions;
    }

    private static void findNumbered(String title, Set<String> editions) {
        Matcher matcher = MONTH_DAY.matcher(title);
        while (matcher.find()) {
            editions.add(matcher.group(1) + " " + matcher.group(2));
        }
        matcher = DAY_MONTH.matcher(title);
        while (matcher.find()) {
            editions.add(matcher.group(2) + " " + matcher.group(1));
        }
        matcher = SERIES.matcher(title);
        while (matcher.find()) {
            editions.add(matcher.group(1).strip() + matcher.group(2));
        }
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }
}
