package io.bellwether.classify.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what each line of a briefing is. */
final class Lines {

    private static final int MOST_WORDS_OF_HEADING = 10;
    private static final int MOST_WORDS_OF_INLINE_HEADING = 6;
    private static final int LONGEST_QUESTION = 300;
    private static final int TAB = 4;

    private static final Pattern MARKDOWN = Pattern.compile("(#{1,6})\\s+(?<text>.*?)\\s*#*");
    private static final Pattern RULE = Pattern.compile("([-=*_]\\s*){3,}");
    private static final Pattern BULLET = Pattern.compile("([-*+•‣◦▪·–—]|\\(?\\d{1,3}[.)]|\\(?[a-zA-Z][.)])\\s+");
    private static final Pattern BOLD_LINE = Pattern.compile("(\\*\\*|__)(?<text>[^*_]+?):?\\1:?");

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private boolean alone = true;

    private Lines(String text) {
        this.text = text;
    }

    /** The lines in order. */
    static List<Line> of(String text) {
        Lines lines = new Lines(text);
        int start = 0;
        while (start <= text.length()) {
            int end = endOfLine(text, start);
            lines.add(start, end);
            start = end + 1;
        }
        return lines.lines;
    }

    /** The stretch without white space at both ends. */
    static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static int endOfLine(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private void add(int start, int end) {
        Span at = trimmed(text, start, end);
        String written = at.of(text);
        if (written.isEmpty() || RULE.matcher(written).matches()) {
            lines.add(new Line.Blank());
            alone = true;
            return;
        }
        Line line = line(indent(start, at.start()), at, written);
        lines.add(line);
        alone = line instanceof Line.Heading;
    }

    private Line line(int indent, Span at, String written) {
        Matcher markdown = MARKDOWN.matcher(written);
        if (markdown.matches() && markdown.end("text") > markdown.start("text")) {
            return new Line.Heading(markdown.end(1), inside(at, markdown));
        }
        Matcher bold = BOLD_LINE.matcher(written);
        if (bold.matches()) {
            return new Line.Heading(Line.PLAIN, inside(at, bold));
        }
        Matcher bullet = BULLET.matcher(written);
        if (bullet.lookingAt()) {
            InlineHeading.Split split = InlineHeading.split(text, new Span(at.start() + bullet.end(), at.end()));
            return new Line.Bullet(indent, split.heading(), split.text());
        }
        return plain(indent, at, written);
    }

    private Line plain(int indent, Span at, String written) {
        if (written.endsWith("?") && written.length() <= LONGEST_QUESTION) {
            return new Line.Heading(Line.QUESTION, at);
        }
        if (alone && headingAlone(written)) {
            return new Line.Heading(Line.PLAIN, at);
        }
        InlineHeading.Split split = InlineHeading.split(text, at);
        Span heading = split.heading();
        boolean headed = heading != null
                && split.text().end() > split.text().start()
                && InlineHeading.words(heading.of(text)) <= MOST_WORDS_OF_INLINE_HEADING
                && startsAsHeading(heading.of(text));
        return headed ? new Line.Paragraph(indent, heading, split.text()) : new Line.Paragraph(indent, null, at);
    }

    /** A short line after a gap that is no sentence. */
    private static boolean headingAlone(String written) {
        return startsAsHeading(written)
                && InlineHeading.words(written) <= MOST_WORDS_OF_HEADING
                && ".!,;:".indexOf(written.charAt(written.length() - 1)) < 0;
    }

    private static boolean startsAsHeading(String written) {
        int first = written.codePointAt(0);
        return !Character.isLowerCase(first)
                && written.codePoints().anyMatch(Character::isLetter)
                && !LeadIns.begins(written);
    }

    private static Span inside(Span at, Matcher matcher) {
        return new Span(at.start() + matcher.start("text"), at.start() + matcher.end("text"));
    }

    private int indent(int lineStart, int start) {
        return text.substring(lineStart, start)
                .chars()
                .map(unit -> unit == '\t' ? TAB : 1)
                .sum();
    }
}
