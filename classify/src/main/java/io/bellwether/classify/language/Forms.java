package io.bellwether.classify.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a written word under which its inflections, spellings and capitals meet. Thread-safe; common words are remembered. */
final class Forms {

    private static final Set<String> UNITED_STATES = Set.of("US", "U.S", "USA", "U.S.A");

    /** In UTF-16 units; longer words are rare, and no four numbers hold them. */
    private static final int LONGEST_REMEMBERED = 16;

    private static final int UNITS_OF_NUMBER = Long.SIZE / Character.SIZE;

    /** A power of two, some times the few thousand words that most of news is made of; about four megabytes when full. */
    private static final int REMEMBERED = 1 << 15;

    /**
     * What was worked out last, each at the place of its hash: a later word takes the place of an earlier one, so that memory is bounded.
     * Threads may overwrite each other's entries, which are immutable and each right by itself.
     */
    private static final @Nullable Known[] KNOWN = new Known[REMEMBERED];

    /**
     * A word and its form. Its units stand in the numbers themselves: the strings of so many words lie far apart, and waiting for
     * them took half of the time of a walk over words.
     */
    private record Known(long first, long second, long third, long fourth, String form) {

        boolean is(long one, long two, long three, long four) {
            return first == one && second == two && third == three && fourth == four;
        }
    }

    private Forms() {}

    /** The form of a stretch of text; empty for what holds no letter or digit. */
    static String of(String text, int start, int end) {
        if (end - start > LONGEST_REMEMBERED) {
            return form(text.substring(start, end));
        }
        long first = number(text, start, end);
        long second = number(text, start + UNITS_OF_NUMBER, end);
        long third = number(text, start + 2 * UNITS_OF_NUMBER, end);
        long fourth = number(text, start + 3 * UNITS_OF_NUMBER, end);
        int place = place(first, second, third, fourth);
        Known known = KNOWN[place];
        if (known == null || !known.is(first, second, third, fourth)) {
            known = new Known(first, second, third, fourth, form(text.substring(start, end)));
            KNOWN[place] = known;
        }
        return known.form;
    }

    /** The units from here on, no more than a number holds; 0 where none is left, as no word holds the unit 0. */
    private static long number(String text, int from, int end) {
        long number = 0;
        for (int at = from; at < Math.min(end, from + UNITS_OF_NUMBER); at++) {
            number = number << Character.SIZE | text.charAt(at);
        }
        return number;
    }

    private static int place(long first, long second, long third, long fourth) {
        long hash = ((first * 31 + second) * 31 + third) * 31 + fourth;
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - Integer.numberOfTrailingZeros(REMEMBERED)));
    }

    private static String form(String written) {
        String bare = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
        bare = withoutPossessive(bare);
        if (UNITED_STATES.contains(bare) || bare.equals("u.s")) {
            return "u.s.";
        }
        String singular = pluralOfAcronym(bare) ? bare.substring(0, bare.length() - 1) : bare;
        return Inflection.stem(letters(singular));
    }

    private static String withoutPossessive(String word) {
        int length = word.length();
        boolean possessive = length > 2
                && Words.apostrophe(word.charAt(length - 2))
                && (word.charAt(length - 1) == 's' || word.charAt(length - 1) == 'S');
        return possessive ? word.substring(0, length - 2) : word;
    }

    /** {@code GPUs}, {@code LLMs}: capitals and a small s. */
    private static boolean pluralOfAcronym(String word) {
        int last = word.length() - 1;
        return last >= 2
                && word.charAt(last) == 's'
                && word.chars().limit(last).allMatch(unit -> unit >= 'A' && unit <= 'Z');
    }

    private static boolean ascii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Lower case, compatible forms made one, accents, dots, apostrophes and hyphens dropped. */
    private static String letters(String word) {
        if (ascii(word)) {
            return keep(word.toLowerCase(Locale.ROOT));
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return keep(plain.toLowerCase(Locale.ROOT));
    }

    private static String keep(String word) {
        int at = 0;
        while (at < word.length() && word.charAt(at) < 0x80 && Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        if (at == word.length()) {
            return word;
        }
        StringBuilder kept = new StringBuilder(word.length());
        word.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
