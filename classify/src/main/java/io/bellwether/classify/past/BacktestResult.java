package io.bellwether.classify.past;

import java.time.Instant;
import java.util.List;

/**
 * What a new profile would have said of the past, beside the old one.
 *
 * @param before version of the old profile
 * @param after version of the new one
 * @param articles revisions of articles read, copies left out
 * @param from when the first of them came; the epoch when there is none
 * @param to when the last of them came; the epoch when there is none
 * @param marks marks on articles of the past that was read
 * @param marksWithoutArticle marks on articles that it does not hold
 * @param regressions marks that the old profile agreed with and the new one does not, by theme
 * @param themes all themes of both profiles, in the new one's order
 * @param alerts that only one of the two raises, by theme and time
 */
public record BacktestResult(
        String before,
        String after,
        long articles,
        Instant from,
        Instant to,
        int marks,
        int marksWithoutArticle,
        List<Regression> regressions,
        List<ThemeChange> themes,
        List<AlertChange> alerts) {

    /** Copies the lists. */
    public BacktestResult {
        regressions = List.copyOf(regressions);
        themes = List.copyOf(themes);
        alerts = List.copyOf(alerts);
    }
}
