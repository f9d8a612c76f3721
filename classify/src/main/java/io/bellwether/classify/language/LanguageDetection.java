package io.bellwether.classify.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the language of an article from a sample of its text. The commonest show by their grammar words; for the rest
 * OpenNLP's model reads a few hundred letters, which takes about half a millisecond. Thread-safe; the model is loaded when first needed.
 */
public final class LanguageDetection {

    /** Code for a language that could not be told. */
    public static final String UNDETERMINED = "und";

    /** UTF-16 units looked at: enough for the model, cheap enough for the stream. */
    private static final int SAMPLE = 400;

    /** Below this many letters any answer is a guess. */
    private static final int FEWEST_LETTERS = 20;

    /** Below this the model's best answer is worth no more than silence. */
    private static final double LEAST_CONFIDENCE = 0.02;

    private LanguageDetection() {}

    /** ISO 639-1 code of the language (639-3 where there is none), {@value #UNDETERMINED} when it cannot be told. Never fails. */
    public static String of(String title, String summary, String body) {
        String sample = sample(title, summary, body);
        if (!hasLetters(sample)) {
            return UNDETERMINED;
        }
        return GrammarWords.language(sample).orElseGet(() -> predicted(sample));
    }

    private static boolean hasLetters(String sample) {
        int letters = 0;
        for (int at = 0; at < sample.length() && letters < FEWEST_LETTERS; ) {
            int point = sample.codePointAt(at);
            letters += Character.isLetter(point) ? 1 : 0;
            at += Character.charCount(point);
        }
        return letters >= FEWEST_LETTERS;
    }

    private static String sample(String title, String summary, String body) {
        StringBuilder sample = new StringBuilder(SAMPLE + 2);
        for (String field : new String[] {title, summary, body}) {
            int room = SAMPLE - sample.length();
            if (room > 0) {
                sample.append(field, 0, Math.min(field.length(), room)).append(' ');
            }
        }
        return sample.toString();
    }

    private static String predicted(String sample) {
        LanguageModel.Prediction best = Models.languages().predict(sample);
        return best.confidence() < LEAST_CONFIDENCE ? UNDETERMINED : twoLetters(best.language());
    }

    /** The model speaks ISO 639-3, and says cmn for written Chinese. */
    private static String twoLetters(String code) {
        return switch (code) {
            case "cmn" -> "zh";
            case "pes" -> "fa";
            case "ekk" -> "et";
            case "lvs" -> "lv";
            case "zlm" -> "ms";
            case "nob" -> "nb";
            default -> TwoLetterCodes.BY_THREE.getOrDefault(code, code);
        };
    }

    private static final class TwoLetterCodes {
        private static final Map<String, String> BY_THREE = byThree();

        private static Map<String, String> byThree() {
            Map<String, String> codes = new HashMap<>();
            for (String two : Locale.getISOLanguages()) {
                codes.put(Locale.of(two).getISO3Language(), two);
            }
            return Map.copyOf(codes);
        }
    }
}
