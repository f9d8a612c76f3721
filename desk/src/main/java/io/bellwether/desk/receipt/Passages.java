package io.bellwether.desk.receipt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts the passages around matched words out of a field, whole words where there are any. Pure. */
final class Passages {

    /** Units shown on each side of matched words: about one and a half lines, enough to judge the sense. */
    private static final int CONTEXT = 130;
    /** Units between two passages that are shown rather than left out: an ellipsis for a few words only disturbs. */
    private static final int GAP = 60;
    /** Longest passage in units; a match longer than this is cut. */
    private static final int LONGEST = 900;

    private Passages() {}

    /** One passage for each group of spans that lie near each other, in order; empty when no span lies in the text. */
    static List<Passage> around(String text, Collection<Span> spans) {
        List<Span> settled = Marking.settle(text, spans);
        return windows(text, settled).stream()
                .map(window -> new Passage(
                        window.start() > 0, Marking.mark(text, window, settled), window.end() < text.length()))
                .toList();
    }

    private static List<Span> windows(String text, List<Span> settled) {
        List<Span> windows = new ArrayList<>();
        for (Span span : settled) {
            Span window = window(text, span);
            Span last = windows.isEmpty() ? null : windows.getLast();
            if (last != null && window.start() <= last.end() + GAP && window.end() - last.start() <= LONGEST) {
                windows.set(windows.size() - 1, new Span(last.start(), Math.max(last.end(), window.end())));
            } else if (last != null && window.start() < last.end()) {
                windows.add(new Span(last.end(), Math.max(last.end(), window.end())));
            } else {
                windows.add(window);
            }
        }
        windows.removeIf(window -> window.start() >= window.end());
        return windows;
    }

    private static Span window(String text, Span span) {
        int start = Math.max(0, span.start() - CONTEXT);
        int end = Math.min(text.length(), Math.min(span.end(), span.start() + LONGEST) + CONTEXT);
        return new Span(wordStart(text, start, span.start()), wordEnd(text, end, span.end()));
    }

    private static int wordStart(String text, int from, int latest) {
        if (from == 0) {
            return 0;
        }
        for (int at = from; at < latest; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at + 1;
            }
        }
        return Marking.splitsPair(text, from) ? from + 1 : from;
    }

    private static int wordEnd(String text, int from, int earliest) {
        if (from == text.length()) {
            return from;
        }
        for (int at = from; at > earliest; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at - 1;
            }
        }
        return Marking.splitsPair(text, from) ? from - 1 : from;
    }
}
