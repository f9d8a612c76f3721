package io.bellwether.classify.briefing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the heading with which a list item or paragraph begins: {@code Heading: text}, {@code **Heading** text}, {@code Heading – text}. */
final class InlineHeading {

    private static final int MOST_WORDS = 10;
    private static final int MOST_WORDS_BEFORE_DASH = 6;

    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?<heading>[^*_\\n]{1,120}?):?\\1\\s*[:.–—-]?\\s*");
    private static final Pattern COLON = Pattern.compile("(?<heading>[^:\\n]{1,100}?)\\s?:(?=\\s|$)\\s*");
    private static final Pattern DASH = Pattern.compile("(?<heading>[^–—\\n]{1,60}?)\\s+(–|—|--|-)\\s+");

    private InlineHeading() {}

    /**
     * Places of a heading and of what follows it.
     *
     * @param heading null when the stretch begins without one
     */
    record Split(@Nullable Span heading, Span text) {}

    /** Splits a stretch of the briefing's text. */
    static Split split(String text, Span stretch) {
        Split bold = match(BOLD, 2 * MOST_WORDS, text, stretch);
        if (bold != null) {
            return bold;
        }
        Split colon = match(COLON, MOST_WORDS, text, stretch);
        if (colon != null) {
            return colon;
        }
        Split dash = match(DASH, MOST_WORDS_BEFORE_DASH, text, stretch);
        return dash == null ? new Split(null, stretch) : dash;
    }

    private static @Nullable Split match(Pattern pattern, int mostWords, String text, Span stretch) {
        Matcher matcher = pattern.matcher(text).region(stretch.start(), stretch.end());
        if (!matcher.lookingAt() || words(matcher.group("heading")) > mostWords) {
            return null;
        }
        Span heading = Lines.trimmed(text, matcher.start("heading"), matcher.end("heading"));
        boolean named = heading.of(text).chars().anyMatch(Character::isLetter);
        return named ? new Split(heading, new Span(matcher.end(), stretch.end())) : null;
    }

    /** Number of words. */
    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
