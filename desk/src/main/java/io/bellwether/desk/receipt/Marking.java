package io.bellwether.desk.receipt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Cuts texts into marked and unmarked segments. Pure. */
public final class Marking {

    private Marking() {}

    /** The whole text in segments, {@code spans} marked: joined they give the text again. Spans may overlap, touch or lie outside. */
    public static List<Segment> mark(String text, Collection<Span> spans) {
        return mark(text, new Span(0, text.length()), settle(text, spans));
    }

    /** The paragraphs of the text that are not blank, each in segments. A paragraph ends at a line feed. */
    public static List<List<Segment>> paragraphs(String text, Collection<Span> spans) {
        List<Span> settled = settle(text, spans);
        List<List<Segment>> paragraphs = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(mark(text, new Span(start, end), settled));
            }
            start = end + 1;
        }
        return List.copyOf(paragraphs);
    }

    /** Spans clipped to the text, widened to whole code points, without empty ones, in order, and joined where they meet. */
    static List<Span> settle(String text, Collection<Span> spans) {
        List<Span> ordered = spans.stream()
                .map(span -> fit(text, span))
                .filter(span -> span.start() < span.end())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<Span> settled = new ArrayList<>();
        for (Span span : ordered) {
            Span last = settled.isEmpty() ? null : settled.getLast();
            if (last != null && span.start() <= last.end()) {
                settled.set(settled.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                settled.add(span);
            }
        }
        return settled;
    }

    /** The part of the text inside {@code window}, with settled spans marked. */
    static List<Segment> mark(String text, Span window, List<Span> settled) {
        List<Segment> segments = new ArrayList<>();
        int at = window.start();
        for (Span span : settled) {
            int start = Math.max(span.start(), at);
            int end = Math.min(span.end(), window.end());
            if (start < end) {
                add(segments, text.substring(at, start), false);
                add(segments, text.substring(start, end), true);
                at = end;
            }
        }
        add(segments, text.substring(at, window.end()), false);
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, String text, boolean marked) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, marked));
        }
    }

    private static Span fit(String text, Span span) {
        int start = Math.clamp(span.start(), 0, text.length());
        int end = Math.clamp(span.end(), 0, text.length());
        return start >= end
                ? new Span(start, start)
                : new Span(splitsPair(text, start) ? start - 1 : start, splitsPair(text, end) ? end + 1 : end);
    }

    /** Whether a cut before this unit would part a surrogate pair. */
    static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
