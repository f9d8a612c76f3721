package io.bellwether.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a page says of its article apart from the visible text: to be found again there. Texts are compared by their letters and digits
 * alone.
 *
 * @param titles what the page gives as its headline, in several places
 * @param descriptions what it gives as its summary
 * @param body the article's text in structured data; empty when there is none
 * @param inBody its passages
 */
record Hints(List<String> titles, List<String> descriptions, String body, Passages inBody) {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters by which a text is known again: structured data differ from the page in details. */
    private static final int KNOWN_BY = 40;
    /** Letters left out at its beginning, where a place or an agency may stand on one side only. */
    private static final int LEFT_OUT = 5;
    /** Letters from which the text in structured data is taken for one. */
    private static final int SHORTEST_BODY = 200;

    /** Of the text in structured data so much is looked at, in UTF-16 units: each block of the page is sought in it. */
    private static final int LONGEST_BODY = 100_000;
    /** Titles and summaries looked at; honest pages give three or four. */
    private static final int MOST = 20;

    private static final int SHORTEST_TITLE = 6;
    private static final int SHORTEST_DESCRIPTION = 20;
    /** Letters of a part of a title by which the whole is known. */
    private static final int TITLE_PART = 16;
    /** Letters by which a headline on the page may be longer than a title, as by a kicker. */
    private static final int TITLE_MORE = 25;

    /** Hints of texts as the page writes them. */
    static Hints of(List<String> titles, List<String> descriptions, String body) {
        String letters = letters(body.substring(0, Math.min(body.length(), LONGEST_BODY)));
        return new Hints(
                known(titles, SHORTEST_TITLE),
                known(descriptions, SHORTEST_DESCRIPTION),
                letters,
                Passages.of(letters, KNOWN_BY));
    }

    private static List<String> known(List<String> texts, int shortest) {
        return texts.stream()
                .map(Hints::letters)
                .filter(text -> text.length() >= shortest)
                .distinct()
                .limit(MOST)
                .toList();
    }

    boolean hasBody() {
        return body.length() >= SHORTEST_BODY;
    }

    /** Whether a text is the headline. */
    boolean isTitle(String text) {
        String letters = letters(text);
        return titles.stream()
                .anyMatch(title -> title.equals(letters)
                        || (letters.length() >= TITLE_PART && title.startsWith(letters))
                        || (title.length() >= TITLE_PART
                                && letters.startsWith(title)
                                && letters.length() < title.length() + TITLE_MORE));
    }

    /** Whether a text begins as the summary does. */
    boolean isDescription(String text) {
        String letters = letters(text);
        String start = letters.substring(0, Math.min(KNOWN_BY, letters.length()));
        return start.length() >= SHORTEST_DESCRIPTION
                && descriptions.stream().anyMatch(description -> description.startsWith(start));
    }

    /** Whether a text stands in the article's text of structured data, by its beginning. */
    boolean isInBody(String text) {
        String letters = letters(text);
        int from = letters.length() > KNOWN_BY + 2 * LEFT_OUT ? LEFT_OUT : 0;
        return inBody.hold(letters.substring(from, Math.min(letters.length(), from + KNOWN_BY)));
    }

    /** Share of the text in structured data that a text has, by samples; 1 when there is none. */
    double coverage(String text) {
        Passages letters = Passages.of(letters(text), KNOWN_BY);
        int samples = 0;
        int found = 0;
        for (int at = 0; at + KNOWN_BY <= body.length(); at += KNOWN_BY) {
            samples++;
            found += letters.hold(body.substring(at, at + KNOWN_BY)) ? 1 : 0;
        }
        return samples == 0 ? 1 : found / (double) samples;
    }

    private static String letters(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
