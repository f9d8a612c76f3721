package io.bellwether.article.profile;

import java.util.List;

/**
 * One subject of a briefing.
 *
 * @param id slug, unique in its profile
 * @param title for people
 * @param headings every briefing heading merged into this theme, as written
 * @param gate context words of which an article must hold at least one; empty when the theme stands alone
 * @param calibration turns this theme's raw sum of weights into a score comparable across themes
 * @param threshold score from which an article carries the theme, 0 to 1
 * @param alertThreshold score from which it alerts, {@code threshold} to 1
 */
public record Theme(
        String id,
        String title,
        List<String> headings,
        List<Term> terms,
        List<String> gate,
        List<Alias> aliases,
        Calibration calibration,
        double threshold,
        double alertThreshold) {

    /** Copies the lists. */
    public Theme {
        headings = List.copyOf(headings);
        terms = List.copyOf(terms);
        gate = List.copyOf(gate);
        aliases = List.copyOf(aliases);
    }
}
