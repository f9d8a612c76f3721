package io.bellwether.classify.briefing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the mark with which a list item begins in a PDF, where marks are letters of the line. */
final class ListMark {

    /** Bullets, also those of symbol fonts, which come as private-use characters, and the small o that stands for a hollow bullet. */
    private static final Pattern BULLET = Pattern.compile("([•‣◦▪▫●○■□➢➤✓✔·\\uE000-\\uF8FF]\\s*|o\\s+(?=\\p{Lu}))");

    /** Marks that may also be the beginning of a line that goes on. */
    private static final Pattern DOUBTFUL = Pattern.compile("([-*+–—]|\\(?\\d{1,3}[.)]|\\(?[a-zA-Z][.)])\\s+");

    private ListMark() {}

    /** How many units the mark takes with the space after it; 0 without a mark. */
    static int length(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.lookingAt()) {
            return bullet.end();
        }
        Matcher doubtful = DOUBTFUL.matcher(line);
        return doubtful.lookingAt() ? doubtful.end() : 0;
    }

    /** Whether the line begins with a mark that is nothing else. */
    static boolean isBullet(String line) {
        return BULLET.matcher(line).lookingAt();
    }
}
