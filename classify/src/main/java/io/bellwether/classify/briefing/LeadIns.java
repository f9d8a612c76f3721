package io.bellwether.classify.briefing;

import io.bellwether.classify.language.WordList;
import java.util.List;
import java.util.Locale;

/** Knows paragraphs that announce or sum up, and so are no subject of their own. */
final class LeadIns {

    private static final List<String> BEGINNINGS = WordList.lines(LeadIns.class, "lead-ins.txt");

    private LeadIns() {}

    /** Whether the paragraph ends in a colon, or begins as announcements and summaries begin. */
    static boolean matches(String paragraph) {
        return paragraph.endsWith(":") || begins(paragraph);
    }

    /** Whether it begins as announcements and summaries begin. */
    static boolean begins(String paragraph) {
        String lower = paragraph.toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(beginning -> begins(lower, beginning));
    }

    private static boolean begins(String lower, String beginning) {
        return lower.startsWith(beginning)
                && (lower.length() == beginning.length()
                        || !Character.isLetterOrDigit(lower.charAt(beginning.length())));
    }
}
