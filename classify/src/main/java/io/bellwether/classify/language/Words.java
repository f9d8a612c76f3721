package io.bellwether.classify.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts any text into words, cheaply: one pass, no model. A hyphenated word gives its parts ({@code open-source} meets
 * {@code open source}), unless its prefix turns the meaning round: {@code de-escalation} is one word and never {@code escalation}.
 * Dotted and undotted acronyms meet; {@code US} in capitals is the country, {@code us} is not. Each Chinese or Japanese sign is a
 * word. Not thread-safe; one for each text.
 */
public final class Words {

    /** Prefixes that turn or leave the meaning of what follows, joined to it. */
    private static final Set<String> TURNING =
            Set.of("de", "non", "anti", "un", "counter", "ex", "dis", "mis", "no", "post", "pre", "quasi", "pseudo");

    /** In UTF-16 units; longer runs are asked once for each dot, and would take the square of their length. */
    private static final int LONGEST_ACRONYM = 20;

    private static final int FIRST_IDEOGRAPHIC = 0x2E80;

    /** Nearly all of news lies below it, where a table answers for {@link Character}. */
    private static final int ASCII = 0x80;

    private static final boolean[] ALPHANUMERIC = alphanumeric();

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private boolean apart = true;

    private Words(String text) {
        this.text = text;
    }

    /** The words in order of their places. Never fails, whatever the text holds. */
    public static List<Word> of(String text) {
        Words words = new Words(text);
        words.scan();
        return words.words;
    }

    /** The forms of the words alone: two texts with equal forms differ at most in inflection, spelling and capitals. */
    public static List<String> forms(String text) {
        return of(text).stream().map(Word::form).toList();
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point < ASCII ? ALPHANUMERIC[point] : Character.isLetterOrDigit(point)) {
                int end = endOfRun(at);
                addRun(at, end);
                at = words.isEmpty() ? end : Math.max(end, words.getLast().end());
            } else {
                apart |= separates(point);
                at += Character.charCount(point);
            }
        }
    }

    private static boolean[] alphanumeric() {
        boolean[] alphanumeric = new boolean[ASCII];
        for (int unit = 0; unit < ASCII; unit++) {
            alphanumeric[unit] = Character.isLetterOrDigit(unit);
        }
        return alphanumeric;
    }

    /** White space other than line ends, quotes, brackets, dashes inside words and symbols do not separate. */
    private static boolean separates(int point) {
        return switch (point) {
            case '.',
                    ',',
                    ';',
                    ':',
                    '!',
                    '?',
                    '\n',
                    '\r',
                    '|',
                    '•',
                    '·',
                    '…',
                    '—',
                    '–',
                    '(',
                    ')',
                    '[',
                    ']',
                    0x2028,
                    0x2029,
                    '、',
                    '。',
                    '，',
                    '；',
                    '：',
                    '！',
                    '？',
                    '（',
                    '）' -> true;
            default -> false;
        };
    }

    /** End of the run of letters, digits and connectors between them that starts here. */
    private int endOfRun(int start) {
        int at = endOfAlphanumeric(start);
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int after = at + Character.charCount(point);
            if (!inside(point) && !(connects(point) && after < text.length() && inside(text.codePointAt(after)))) {
                break;
            }
            at = after;
        }
        return at;
    }

    private int endOfAlphanumeric(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) < ASCII && ALPHANUMERIC[text.charAt(at)]) {
            at++;
        }
        return at;
    }

    private static boolean inside(int point) {
        if (point < ASCII) {
            return ALPHANUMERIC[point];
        }
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || point == 0x00AD
                || point == 0x200B
                || point == 0x200D;
    }

    private static boolean connects(int point) {
        return point == '.' || apostrophe(point) || hyphen(point);
    }

    static boolean apostrophe(int point) {
        return point == '\'' || point == '’' || point == 'ʼ';
    }

    private static boolean hyphen(int point) {
        return point == '-' || point == '‐' || point == '‑';
    }

    private void addRun(int start, int end) {
        if (isOneWord(start, end)) {
            addWord(start, end);
            return;
        }
        int hyphen = nextHyphen(start, end);
        if (hyphen < end && TURNING.contains(text.substring(start, hyphen).toLowerCase(Locale.ROOT))) {
            add(start, end);
            return;
        }
        int from = start;
        while (hyphen < end) {
            addPart(from, hyphen);
            from = hyphen + 1;
            hyphen = nextHyphen(from, end);
        }
        addPart(from, end);
    }

    /** Whether the run holds nothing that could part it: most do not. */
    private boolean isOneWord(int start, int end) {
        for (int at = start; at < end; at++) {
            char unit = text.charAt(at);
            if (unit == '.' || unit >= FIRST_IDEOGRAPHIC || hyphen(unit)) {
                return false;
            }
        }
        return true;
    }

    private int nextHyphen(int from, int end) {
        int at = from;
        while (at < end && !hyphen(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A part without hyphens: an acronym with its dots, a number, or words that a missing space has joined. */
    private void addPart(int start, int end) {
        int from = start;
        int dot = text.indexOf('.', from, end);
        while (dot >= 0 && !Character.isDigit(text.charAt(from)) && !dottedAcronym(from, end)) {
            add(from, dot);
            apart = true;
            from = dot + 1;
            dot = text.indexOf('.', from, end);
        }
        boolean acronym = dot >= 0 && dottedAcronym(from, end);
        add(from, acronym && end < text.length() && text.charAt(end) == '.' ? end + 1 : end);
    }

    private boolean dottedAcronym(int start, int end) {
        if (end - start > LONGEST_ACRONYM) {
            return false;
        }
        for (int at = start; at < end; at++) {
            boolean dot = text.charAt(at) == '.';
            if (dot != ((at - start) % 2 == 1)) {
                return false;
            }
        }
        return true;
    }

    private void add(int start, int end) {
        int from = start;
        int at = start;
        while (at < end) {
            int point = text.codePointAt(at);
            int after = at + Character.charCount(point);
            if (standsAlone(point)) {
                addWord(from, at);
                addWord(at, after);
                from = after;
            }
            at = after;
        }
        addWord(from, end);
    }

    /** Chinese and Japanese are written without breaks between words: each sign is a word, so that a phrase is found inside a run. */
    private static boolean standsAlone(int point) {
        return point >= FIRST_IDEOGRAPHIC
                && (Character.isIdeographic(point)
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(point) == Character.UnicodeScript.KATAKANA);
    }

    private void addWord(int start, int end) {
        if (start < end) {
            String form = Forms.of(text, start, end);
            if (!form.isEmpty()) {
                words.add(new Word(form, start, end, apart));
                apart = false;
            }
        }
    }
}
