package io.bellwether.classify.briefing;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids that people can read and type. */
public final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case letters, digits and single hyphens, at most 60 long; {@code "untitled"} when nothing is left. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}|(?<=\\p{L})[.'’](?=\\p{L}|\\s|$)", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        String slug = cut.replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "untitled" : slug;
    }
}
