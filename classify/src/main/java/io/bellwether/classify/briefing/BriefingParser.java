package io.bellwether.classify.briefing;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a briefing into passages: question sections, list items with a heading, Markdown headings and lists, plain paragraphs. Pure;
 * any text is accepted, one without subjects gives a briefing without passages.
 */
public final class BriefingParser {

    private BriefingParser() {}

    /**
     * The briefing of a text. A first line that is a heading by itself is the title.
     *
     * @param fallbackTitle serves a text that begins without a title
     */
    public static Briefing parse(String text, String fallbackTitle) {
        List<Line> lines = new ArrayList<>(Lines.of(text));
        int first = firstWritten(lines);
        String title = fallbackTitle;
        if (first >= 0 && lines.get(first) instanceof Line.Heading heading && names(heading, lines)) {
            title = heading.at().of(text);
            lines.set(first, new Line.Blank());
        }
        return new Briefing(Slug.of(title), title, text, new Outline(text).passages(lines));
    }

    private static int firstWritten(List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (!(lines.get(at) instanceof Line.Blank)) {
                return at;
            }
        }
        return -1;
    }

    /** A first heading names the document unless it is a question, or Markdown headings of its level or above follow. */
    private static boolean names(Line.Heading first, List<Line> lines) {
        boolean followed = lines.stream()
                .anyMatch(line -> line instanceof Line.Heading heading
                        && !heading.equals(first)
                        && heading.level() <= first.level()
                        && first.level() < Line.QUESTION);
        return first.level() != Line.QUESTION && !followed;
    }
}
