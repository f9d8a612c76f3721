package io.bellwether.classify.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a written word under which its inflections, spellings and capitals meet. Thread-safe; common words are remembered. */
final class Forms {

    private static final Set<String> UNITED_STATES = Set.of("US", "U.S", "USA", "U.S.A");

    /** Longer "words" are addresses or dirt and come but once. */
    private static final int LONGEST_REMEMBERED = 24;

    /** A power of two, some times the few thousand words that most of news is made of; about five megabytes when full. */
    private static final int REMEMBERED = 1 << 15;

    /**
     * What was worked out last, each at the place of its hash: a later word takes the place of an earlier one, so that memory is bounded.
     * Threads may overwrite each other's entries, which are immutable and each right by itself.
     */
    private static final @Nullable Known[] KNOWN = new Known[REMEMBERED];

    private record Known(String written, String form) {}

    private Forms() {}

    /** The form of a stretch of text; empty for what holds no letter or digit. */
    static String of(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST_REMEMBERED) {
            return form(text.substring(start, end));
        }
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int place = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
        Known known = KNOWN[place];
        if (known != null && known.written.length() == length && known.written.regionMatches(0, text, start, length)) {
            return known.form;
        }
        String written = text.substring(start, end);
        String form = form(written);
        KNOWN[place] = new Known(written, form.equals(written) ? written : form);
        return form;
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
