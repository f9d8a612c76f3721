package io.bellwether.classify.tag;

import io.bellwether.article.tag.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Quotes text on one line of a terminal. */
public final class Quote {

    /** UTF-16 units shown on either side. */
    private static final int CONTEXT = 50;

    private Quote() {}

    /** The stretch in brackets with some text around it, never cut inside a surrogate pair. */
    static String around(String field, int start, int end) {
        return around(field, List.of(new int[] {start, end}));
    }

    /** The places in brackets, those that overlap in one, with the text between and some around them. */
    static String around(String field, Collection<Evidence> places) {
        List<int[]> spans = new ArrayList<>();
        places.stream().sorted(Comparator.comparingInt(Evidence::start)).forEach(place -> {
            if (!spans.isEmpty() && place.start() < spans.getLast()[1]) {
                spans.getLast()[1] = Math.max(spans.getLast()[1], place.end());
            } else {
                spans.add(new int[] {place.start(), place.end()});
            }
        });
        return around(field, spans);
    }

    private static String around(String field, List<int[]> spans) {
        int from = Math.max(0, spans.getFirst()[0] - CONTEXT);
        int to = Math.min(field.length(), spans.getLast()[1] + CONTEXT);
        if (from > 0 && Character.isLowSurrogate(field.charAt(from))) {
            from++;
        }
        if (to < field.length() && Character.isLowSurrogate(field.charAt(to))) {
            to--;
        }
        StringBuilder quoted = new StringBuilder(from > 0 ? "…" : "");
        int at = from;
        for (int[] span : spans) {
            quoted.append(field, at, span[0])
                    .append('[')
                    .append(field, span[0], span[1])
                    .append(']');
            at = span[1];
        }
        return oneLine(quoted.append(field, at, to)
                .append(to < field.length() ? "…" : "")
                .toString());
    }

    /** The text with control and format characters and line ends made spaces. */
    public static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
