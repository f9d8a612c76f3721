package io.bellwether.classify.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of one block of a document while it is read: white space collapsed, hard line breaks kept, and how far it is bold from its
 * beginning, which is how people mark the heading of an item. Not thread-safe.
 */
final class StyledText {

    private static final int LONGEST_LEAD = 120;

    /** Soft hyphens, zero-width spaces and byte order marks are seen by nobody. */
    private static final String INVISIBLE = "\u00AD\u200B\uFEFF";

    private static final String AFTER_LEAD = ":.–—-";

    /** An emphasised sentence is no heading. */
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!;,][\"”’)]*", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private int bold;

    /** Adds text of one weight. White space at both ends separates it from its neighbours. */
    void append(String more, boolean isBold) {
        boolean boldSoFar = bold >= text.toString().stripTrailing().length();
        for (int at = 0; at < more.length(); at++) {
            add(more.charAt(at));
        }
        if (isBold && boldSoFar) {
            bold = text.length();
        }
    }

    /** Adds another text with its weights. */
    void append(StyledText more) {
        append(more.text.substring(0, more.bold), true);
        append(more.text.substring(more.bold), false);
    }

    /** Ends the line inside the block. */
    void endLine() {
        trimEnd();
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    /** Takes the last unit away. */
    void dropLast() {
        text.setLength(text.length() - 1);
        bold = Math.min(bold, text.length());
    }

    /** Takes units away at the beginning, and white space after them. */
    void dropFirst(int units) {
        int from = units;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        text.delete(0, from);
        bold = Math.max(0, bold - from);
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    boolean isAllBold() {
        return !isBlank() && bold >= text.toString().stripTrailing().length();
    }

    boolean beginsBold() {
        return bold > 0;
    }

    /** Lines without marks. */
    List<String> lines() {
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** All of it on one line. */
    String oneLine() {
        return String.join(" ", lines());
    }

    /**
     * Lines with a bold beginning between {@code **}, where it reads as a heading and not as emphasis.
     *
     * @param mostWords of such a heading
     */
    List<String> markedLines(int mostWords) {
        List<String> lines = new ArrayList<>(lines());
        if (!lines.isEmpty() && bold > 0) {
            String first = lines.getFirst();
            lines.set(0, marked(first, Math.min(bold, first.length()), mostWords));
        }
        return lines;
    }

    private static String marked(String line, int boldEnd, int mostWords) {
        String lead = line.substring(0, boldEnd).strip();
        String rest = line.substring(boldEnd).strip();
        boolean whole = rest.isEmpty();
        if (whole ? SENTENCE_END.matcher(lead).matches() : !leads(lead, rest)) {
            return line;
        }
        int end = lead.length();
        while (end > 0 && (AFTER_LEAD.indexOf(lead.charAt(end - 1)) >= 0 || lead.charAt(end - 1) == ' ')) {
            end--;
        }
        String heading = lead.substring(0, end);
        boolean fits = !heading.isEmpty()
                && heading.length() <= LONGEST_LEAD
                && InlineHeading.words(heading) <= mostWords
                && heading.indexOf('*') < 0
                && heading.indexOf('_') < 0;
        return fits ? "**" + heading + "**" + line.substring(line.indexOf(lead) + end) : line;
    }

    /** Bold words that go on in the middle of a sentence are emphasis. */
    private static boolean leads(String lead, String rest) {
        return AFTER_LEAD.indexOf(lead.charAt(lead.length() - 1)) >= 0
                || AFTER_LEAD.indexOf(rest.charAt(0)) >= 0
                || Character.isUpperCase(rest.codePointAt(0));
    }

    private void add(char unit) {
        boolean space = Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit);
        if (!space && INVISIBLE.indexOf(unit) < 0) {
            text.append(unit);
        } else if (space && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void trimEnd() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
