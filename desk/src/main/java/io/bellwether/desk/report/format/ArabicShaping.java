package io.bellwether.desk.report.format;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives Arabic letters the forms that they take beside others, which a font that is read glyph by glyph does not do by itself: those of the
 * Unicode block Arabic Presentation Forms-B (The Unicode Standard, section 9.2). Pure.
 */
final class ArabicShaping {

    private static final char LAM = 'ل';
    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEFC;

    /** What a letter or a lam with its alef looks like, by its place: isolated, final, initial, medial; those it has not are missing. */
    private static final Map<String, Map<String, Character>> FORMS = forms();

    private ArabicShaping() {}

    private static Map<String, Map<String, Character>> forms() {
        Map<String, Map<String, Character>> forms = new HashMap<>();
        for (int point = FIRST; point <= LAST; point++) {
            String name = Optional.ofNullable(Character.getName(point)).orElse("");
            String letters = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
            for (String place : new String[] {"ISOLATED", "FINAL", "INITIAL", "MEDIAL"}) {
                if (name.endsWith(place + " FORM")) {
                    forms.computeIfAbsent(letters, letter -> new HashMap<>()).put(place, (char) point);
                }
            }
        }
        return forms;
    }

    /** The text in reading order with its letters shaped. */
    static String of(String text) {
        StringBuilder shaped = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            String letter = letter(text, at);
            Map<String, Character> forms = FORMS.get(letter);
            if (forms == null) {
                shaped.append(text.charAt(at));
                at++;
            } else {
                boolean before = joinsOn(previous(text, at));
                int next = at + letter.length();
                boolean after = forms.containsKey("INITIAL") && joins(next(text, next));
                shaped.append(forms.getOrDefault(place(before, after), letter.charAt(0)));
                at = next;
            }
        }
        return shaped.toString();
    }

    /** One letter, or a lam with the alef after it, which are written as one. */
    private static String letter(String text, int at) {
        boolean pair =
                text.charAt(at) == LAM && at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2));
        return text.substring(at, pair ? at + 2 : at + 1);
    }

    private static String place(boolean before, boolean after) {
        if (before) {
            return after ? "MEDIAL" : "FINAL";
        }
        return after ? "INITIAL" : "ISOLATED";
    }

    private static char previous(String text, int at) {
        int place = at - 1;
        while (place >= 0 && isMark(text.charAt(place))) {
            place--;
        }
        return place < 0 ? ' ' : text.charAt(place);
    }

    private static char next(String text, int at) {
        int place = at;
        while (place < text.length() && isMark(text.charAt(place))) {
            place++;
        }
        return place == text.length() ? ' ' : text.charAt(place);
    }

    private static boolean isMark(char unit) {
        return Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /** Whether a letter reaches out to the one after it. */
    private static boolean joinsOn(char letter) {
        return FORMS.getOrDefault(String.valueOf(letter), Map.of()).containsKey("INITIAL");
    }

    /** Whether a letter can be reached from the one before it. */
    private static boolean joins(char letter) {
        return FORMS.getOrDefault(String.valueOf(letter), Map.of()).containsKey("FINAL");
    }
}
