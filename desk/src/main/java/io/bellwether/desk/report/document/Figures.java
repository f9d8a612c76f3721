package io.bellwether.desk.report.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** How figures read in a sentence. Pure. */
public final class Figures {

    private static final double LARGE = 100;
    private static final double SMALLEST_CHANCE = 1e-6;
    private static final double NEARLY_CERTAIN = 0.5;

    private Figures() {}

    /** "2,345". */
    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** "1 story", "2,345 stories". */
    static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** "6.8", "1,234". */
    public static String decimal(double number) {
        return String.format(Locale.ENGLISH, number < LARGE ? "%.1f" : "%,.0f", number);
    }

    /** "1 in 3,000": one or two digits, for no more is known; of what is likely "1 in 2". */
    public static String chance(double probability) {
        if (probability < SMALLEST_CHANCE) {
            return "under 1 in 1,000,000";
        }
        if (probability >= NEARLY_CERTAIN) {
            return "1 in 2 or more";
        }
        double every = 1 / probability;
        int digits = every < LARGE ? 2 : 1;
        BigDecimal round = new BigDecimal(every).round(new MathContext(digits, RoundingMode.HALF_UP));
        return "1 in " + number(round.setScale(0, RoundingMode.HALF_UP).longValue());
    }

    /**
     * How a count stands to what was expected, to be followed by that: "twice the", "2.4 times the", "half of the", "about the".
     *
     * @param expected above 0
     */
    public static String times(int count, double expected) {
        double ratio = count / expected;
        if (count == 0) {
            return "none of the";
        }
        if (ratio > 0.9 && ratio < 1.1) {
            return "about the";
        }
        if (ratio < 0.9) {
            return ratio > 0.45 && ratio < 0.55 ? "half of the" : "%.0f%% of the".formatted(100 * ratio);
        }
        return ratio > 1.9 && ratio < 2.1 ? "twice the" : decimal(ratio) + " times the";
    }

    /** "42%". */
    static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.0f%%", 100 * share);
    }

    /** The first names, and how many more there are: "Reuters, BBC and 3 more". */
    static String names(List<String> names, int most) {
        List<String> known = names.stream()
                .map(name -> name.isBlank() ? "unknown source" : name)
                .toList();
        return known.size() <= most
                ? String.join(", ", known)
                : String.join(", ", known.subList(0, most)) + " and " + (known.size() - most) + " more";
    }

    /** The text as it is, or what to call an article whose feed gave no title. */
    static String title(String title) {
        return title.isBlank() ? "(no title)" : title;
    }
}
