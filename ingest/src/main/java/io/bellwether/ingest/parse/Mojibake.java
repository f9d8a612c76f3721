package io.bellwether.ingest.parse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Punctuation that was UTF-8, was taken for windows-1252 and was encoded once more: quotes, dashes, ellipses. Only these: no language
 * has their three characters in a row, while two or three accented letters may well be meant.
 */
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The second and third bytes of U+2010 to U+203F, as windows-1252 shows them. */
    private static final Pattern PUNCTUATION = Pattern.compile(
            "\u00E2\u20AC[\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178\u00A0-\u00BF]");

    private Mojibake() {}

    /** The text with the punctuation that was meant. */
    static String repaired(String text) {
        if (text.indexOf("\u00E2\u20AC") < 0) {
            return text;
        }
        return PUNCTUATION.matcher(text).replaceAll(found -> Matcher.quoteReplacement(meant(found.group())));
    }

    private static String meant(String shown) {
        char last = shown.charAt(2);
        byte third = last <= 0xBF ? (byte) last : String.valueOf(last).getBytes(WINDOWS_1252)[0];
        String meant = new String(new byte[] {(byte) 0xE2, (byte) 0x80, third}, StandardCharsets.UTF_8);
        return meant.indexOf('\uFFFD') < 0 ? meant : shown;
    }
}
