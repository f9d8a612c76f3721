package io.bellwether.classify.briefing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines under their headings. A heading with headings below it only introduces them; a lowest heading is a passage. A list item
 * without heading is text of what stands above it, except in a list of bare subjects.
 */
final class Outline {

    private static final int MOST_WORDS_OF_BARE_ITEM = 8;

    /** A heading whose end has not been seen. */
    private static final class Open {
        private final int level;
        private final int indent;
        private final @Nullable Span heading;
        private final List<Span> text = new ArrayList<>();
        private boolean introduces;

        private Open(int level, int indent, @Nullable Span heading) {
            this.level = level;
            this.indent = indent;
            this.heading = heading;
        }
    }

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Span> loose = new ArrayList<>();
    private boolean gap = true;

    Outline(String text) {
        this.text = text;
        open.push(new Open(0, -1, null));
    }

    /** The passages of all lines; without any heading, each paragraph is one. */
    List<Passage> passages(List<Line> lines) {
        for (Line line : lines) {
            switch (line) {
                case Line.Blank blank -> {}
                case Line.Heading heading -> begin(heading.level(), -1, heading.at());
                case Line.Bullet bullet -> add(bullet);
                case Line.Paragraph paragraph -> add(paragraph);
            }
            gap = line instanceof Line.Blank;
        }
        close(1);
        return passages.isEmpty() ? paragraphs() : passages;
    }

    private void begin(int level, int indent, Span heading) {
        close(level);
        open.element().introduces = true;
        open.push(new Open(level, indent, heading));
    }

    private void add(Line.Bullet bullet) {
        Span heading = bullet.heading();
        if (nested(bullet.indent())) {
            addText(open.element(), whole(heading, bullet.text()));
        } else if (heading != null) {
            begin(Line.ITEM, bullet.indent(), heading);
            addText(open.element(), bullet.text());
        } else if (bareSubject(bullet)) {
            begin(Line.ITEM, bullet.indent(), bullet.text());
        } else {
            close(Line.ITEM);
            addText(open.element(), bullet.text());
        }
    }

    private void add(Line.Paragraph paragraph) {
        Span whole = whole(paragraph.heading(), paragraph.text());
        Open innermost = open.element();
        boolean goesOn = !gap && Character.isLowerCase(text.codePointAt(whole.start()));
        if (innermost.level == Line.ITEM && (goesOn || paragraph.indent() > innermost.indent + 1)) {
            append(innermost.text, whole, goesOn);
        } else if (paragraph.heading() != null && !goesOn) {
            begin(Line.ITEM, 0, paragraph.heading());
            addText(open.element(), paragraph.text());
            close(Line.ITEM);
        } else {
            close(Line.ITEM);
            addParagraph(open.element(), whole, goesOn);
        }
    }

    /** Announcements and summaries are text of no theme. */
    private void addParagraph(Open under, Span paragraph, boolean goesOn) {
        if (!LeadIns.matches(paragraph.of(text))) {
            List<Span> list = under.level == 0 ? loose : under.text;
            append(list, paragraph, goesOn);
        }
    }

    /** A line that goes on in the middle of a sentence belongs to the stretch before it. */
    private static void append(List<Span> stretches, Span stretch, boolean goesOn) {
        if (goesOn && !stretches.isEmpty()) {
            stretches.add(new Span(stretches.removeLast().start(), stretch.end()));
        } else {
            stretches.add(stretch);
        }
    }

    private static Span whole(@Nullable Span heading, Span text) {
        return heading == null ? text : new Span(heading.start(), text.end());
    }

    private static void addText(Open under, Span span) {
        if (span.end() > span.start()) {
            under.text.add(span);
        }
    }

    private boolean nested(int indent) {
        Open innermost = open.element();
        return innermost.level == Line.ITEM && indent > innermost.indent + 1;
    }

    /** A short item that is no sentence, where no Markdown heading already names the subject. */
    private boolean bareSubject(Line.Bullet bullet) {
        String written = bullet.text().of(text);
        boolean named = open.stream()
                .map(above -> above.level)
                .anyMatch(level -> level == Line.PLAIN || (level > 0 && level < Line.QUESTION));
        return !named
                && !written.isEmpty()
                && InlineHeading.words(written) <= MOST_WORDS_OF_BARE_ITEM
                && ".!?;".indexOf(written.charAt(written.length() - 1)) < 0;
    }

    /** Ends all headings of this level and below. */
    private void close(int level) {
        while (open.element().level >= level && open.element().level > 0) {
            Open ended = open.pop();
            Span heading = ended.heading;
            if (heading != null && !ended.introduces && (!ended.text.isEmpty() || ended.level != Line.QUESTION)) {
                passages.add(new Passage(section(), heading.of(text), heading, ended.text));
            }
        }
    }

    private String section() {
        for (Iterator<Open> above = open.iterator(); above.hasNext(); ) {
            Span heading = above.next().heading;
            if (heading != null) {
                return heading.of(text);
            }
        }
        return "";
    }

    private List<Passage> paragraphs() {
        return loose.stream()
                .filter(paragraph -> InlineHeading.words(paragraph.of(text)) >= Opening.WORDS)
                .map(paragraph -> new Passage("", Opening.of(text, paragraph).of(text), paragraph, List.of(paragraph)))
                .toList();
    }
}
