package io.bellwether.classify.language;

import opennlp.tools.util.StringUtil;
import opennlp.tools.util.normalizer.AggregateCharSequenceNormalizer;
import opennlp.tools.util.normalizer.CharSequenceNormalizer;
import opennlp.tools.util.normalizer.EmojiCharSequenceNormalizer;
import opennlp.tools.util.normalizer.NumberCharSequenceNormalizer;
import opennlp.tools.util.normalizer.ShrinkCharSequenceNormalizer;
import opennlp.tools.util.normalizer.TwitterCharSequenceNormalizer;
import opennlp.tools.util.normalizer.UrlCharSequenceNormalizer;

/**
 * A text in the shape that OpenNLP's language model was trained on: its normalizers one after the other, then lower case. Their eight
 * regular expressions take longer than the model; a text that has nothing for the rarer of them is brought into the same shape by hand.
 */
final class TrainedText {

    private static final CharSequenceNormalizer NORMALIZER = new AggregateCharSequenceNormalizer(
            EmojiCharSequenceNormalizer.getInstance(),
            UrlCharSequenceNormalizer.getInstance(),
            TwitterCharSequenceNormalizer.getInstance(),
            NumberCharSequenceNormalizer.getInstance(),
            ShrinkCharSequenceNormalizer.getInstance());

    /** From here on stands what the normalizers may take for emoji. */
    private static final char FIRST_SURROGATE = 0xD800;

    private static final int ALIKE = 2;

    private interface UnitKind {
        boolean holds(char unit);
    }

    private final char[] units;
    private int length;

    private TrainedText(String text) {
        this.units = text.toCharArray();
        this.length = units.length;
    }

    /** The UTF-16 units of the text in that shape. */
    static char[] of(String text) {
        return isPlain(text) ? new TrainedText(text).shaped() : normalized(text);
    }

    /** The same by the normalizers themselves. */
    static char[] normalized(String text) {
        return StringUtil.toLowerCase(NORMALIZER.normalize(text)).toCharArray();
    }

    /** Whether no emoji, address, hash tag, user, retweet or laughter can be found in a text: in doubt false. */
    static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= FIRST_SURROGATE || unit == '@' || unit == '#' || mayBegin(text, at, unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBegin(String text, int at, char unit) {
        return switch (unit) {
            case ':' -> text.startsWith("//", at + 1);
            case 'r', 'R' -> isRetweet(text, at);
            case 'h', 'H', 'j', 'J' -> isLaughter(text, at);
            default -> false;
        };
    }

    private static boolean isRetweet(String text, int at) {
        return at + 2 < text.length()
                && lower(text.charAt(at + 1)) == 't'
                && " :-".indexOf(text.charAt(at + 2)) >= 0
                && (at == 0 || !isOfWord(text.charAt(at - 1)));
    }

    /** {@code haha}: the same consonant again after vowels. */
    private static boolean isLaughter(String text, int at) {
        int after = at + 1;
        while (after < text.length() && "aieou".indexOf(lower(text.charAt(after))) >= 0) {
            after++;
        }
        return after > at + 1 && after < text.length() && lower(text.charAt(after)) == lower(text.charAt(at));
    }

    private static boolean isOfWord(char unit) {
        char lower = lower(unit);
        return (lower >= 'a' && lower <= 'z') || isDigit(unit) || unit == '_';
    }

    private char[] shaped() {
        joinRuns(unit -> unit == '-', 1); // the expression for emoji has one by accident
        dropFaces();
        joinRuns(TrainedText::isDigit, 1);
        joinRuns(TrainedText::isSpace, ALIKE);
        shortenRuns();
        return trimmed();
    }

    /** A face, {@code ;)} or the {@code xp} of "expect", becomes a space. */
    private void dropFaces() {
        int to = 0;
        int at = 0;
        while (at < length) {
            boolean face = isFace(at);
            units[to++] = face ? ' ' : units[at];
            at += face ? 2 : 1;
        }
        length = to;
    }

    private boolean isFace(int at) {
        return at + 1 < length && ":;xX".indexOf(units[at]) >= 0 && "()dopDOP".indexOf(units[at + 1]) >= 0;
    }

    /** Makes one space of each run of at least so many units of a kind. */
    private void joinRuns(UnitKind kind, int fewest) {
        int to = 0;
        int at = 0;
        while (at < length) {
            int end = at;
            while (end < length && kind.holds(units[end])) {
                end++;
            }
            units[to++] = end - at >= fewest ? ' ' : units[at];
            at = Math.max(end, at + 1);
        }
        length = to;
    }

    /** Of three or more of one letter two are left, as the first is written. */
    private void shortenRuns() {
        int to = 0;
        int at = 0;
        while (at < length) {
            int end = at + 1;
            while (end < length && lower(units[end]) == lower(units[at]) && !endsLine(units[at])) {
                end++;
            }
            boolean run = end - at > ALIKE;
            char first = units[at];
            for (int unit = 0; unit < Math.min(end - at, ALIKE); unit++) {
                units[to++] = run ? first : units[at + unit];
            }
            at = end;
        }
        length = to;
    }

    private char[] trimmed() {
        int from = 0;
        while (from < length && units[from] <= ' ') {
            from++;
        }
        int to = length;
        while (to > from && units[to - 1] <= ' ') {
            to--;
        }
        char[] trimmed = new char[to - from];
        for (int at = from; at < to; at++) {
            trimmed[at - from] = Character.toLowerCase(units[at]);
        }
        return trimmed;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || (unit >= '\t' && unit <= '\r');
    }

    private static boolean endsLine(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029';
    }

    /** Of ASCII letters alone, as the regular expressions have it. */
    private static char lower(char unit) {
        return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
    }
}
