package io.bellwether.classify.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The form of a written word under which its inflections, spellings and capitals meet. Thread-safe; common words are remembered. */
final class Forms {

    private static final Set<String> UNITED_STATES = Set.of("US", "U.S", "USA", "U.S.A");

    /** Most words of news are among the few thousand commonest; what comes after this many is worked out each time. */
    private static final int REMEMBERED = 50_000;

    /** Longer "words" are addresses or dirt and come but once. */
    private static final int LONGEST_REMEMBERED = 24;

    private static final Map<String, String> FORMS = new ConcurrentHashMap<>();

    private Forms() {}

    /** The form; empty for what holds no letter or digit. */
    static String of(String written) {
        String known = FORMS.get(written);
        if (known != null) {
            return known;
        }
        String form = form(written);
        if (written.length() <= LONGEST_REMEMBERED && FORMS.size() < REMEMBERED) {
            FORMS.put(written, form);
        }
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

    /** Lower case, compatible forms made one, accents, dots, apostrophes and hyphens dropped. */
    private static String letters(String word) {
        if (word.chars().allMatch(unit -> unit < 0x80)) {
            return keep(word.toLowerCase(Locale.ROOT));
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return keep(plain.toLowerCase(Locale.ROOT));
    }

    private static String keep(String word) {
        if (word.chars().allMatch(unit -> unit < 0x80 && Character.isLetterOrDigit(unit))) {
            return word;
        }
        StringBuilder kept = new StringBuilder(word.length());
        word.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
