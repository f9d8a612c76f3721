package io.bellwether.desk.page;

import io.bellwether.article.alert.Severity;
import io.bellwether.article.tag.ArticleField;
import io.bellwether.article.tag.Caution;
import io.bellwether.desk.receipt.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How numbers and names read on a page. */
public final class Wording {

    private static final int LONGEST_NAME = 80;

    private Wording() {}

    /** "1 article", "2,345 articles". */
    public static String count(long number, String one) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, one, number == 1 ? "" : "s");
    }

    /** "1 story", "2,345 stories". */
    public static String stories(long number) {
        return number(number) + (number == 1 ? " story" : " stories");
    }

    /** "12", "2,345". */
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** A score from 0 to 1 or a weight, with two digits. */
    static String decimal(double number) {
        return String.format(Locale.ENGLISH, "%.2f", number);
    }

    /** A number of stories that is no whole one, with one digit. */
    static String tenth(double number) {
        return String.format(Locale.ENGLISH, "%,.1f", number);
    }

    /** What the field is called. */
    public static String name(ArticleField field) {
        return switch (field) {
            case TITLE -> "Title";
            case SUMMARY -> "Summary";
            case BODY -> "Text";
        };
    }

    /** Why a sentence should be read twice, with the words that say so. */
    public static String caution(Caution caution) {
        String kind = switch (caution.kind()) {
            case NEGATION -> "it may say that it is not so";
            case HEARSAY -> "it is not certain";
            case RETROSPECTIVE -> "it looks back";
        };
        return kind + ": “" + brief(caution.words()) + "”";
    }

    /** What the severity is called. */
    public static String name(Severity severity) {
        return switch (severity) {
            case LOW -> "Low";
            case MEDIUM -> "Medium";
            case HIGH -> "High";
        };
    }

    /** How often and in which forms a term was found: "3 places: “chips”, “chip”". */
    static String places(Reason reason) {
        String forms = reason.forms().stream()
                .limit(6)
                .map(form -> "“" + brief(form) + "”")
                .collect(Collectors.joining(", "));
        return count(reason.places(), "place") + ": " + forms;
    }

    /** The first names, and how many more there are: "Reuters, BBC and 3 more". */
    public static String list(List<String> names, int most) {
        if (names.size() <= most) {
            return String.join(", ", names);
        }
        return String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
    }

    /** "35 minutes", "7 hours", "12 days". */
    static String length(Duration time) {
        if (time.compareTo(Duration.ofHours(2)) < 0) {
            return count(time.toMinutes(), "minute");
        }
        return time.compareTo(Duration.ofDays(2)) < 0 ? count(time.toHours(), "hour") : count(time.toDays(), "day");
    }

    /** "German" of de; the code itself where it names no language. */
    static String language(String code) {
        return code.equals("und") ? "not told" : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The text as it is, or what to call an article whose feed gave no title. */
    public static String title(String title) {
        return title.isBlank() ? "(no title)" : title;
    }

    /** The text as it is, or a name for a publisher that the feed does not tell. */
    public static String source(String source) {
        return source.isBlank() ? "unknown source" : brief(source);
    }

    /** The text, cut when it is longer than a name has any right to be. */
    public static String brief(String text) {
        int cut = Math.min(text.length(), LONGEST_NAME);
        boolean parted = cut < text.length() && Character.isLowSurrogate(text.charAt(cut));
        return cut == text.length() ? text : text.substring(0, parted ? cut - 1 : cut) + "…";
    }
}
