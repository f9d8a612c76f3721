package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * A theme: how it moves, what speaks for it, what it raised.
 *
 * @param facts how much there is of it, each in words
 * @param now how its latest day compares with what is usual; empty without a baseline
 * @param chart its latest two weeks; empty when nothing was counted
 * @param allAlerts its alerts on the first page
 * @param allArticles a search for its articles
 * @param atom its alerts as a feed
 * @param profile empty for a theme of an earlier profile
 */
record ThemePage(
        String title,
        List<String> facts,
        Optional<String> now,
        Optional<TrendChart> chart,
        List<BurstLine> bursts,
        List<ThemeAlertLine> alerts,
        String allAlerts,
        List<ThemeArticleLine> articles,
        String allArticles,
        String atom,
        List<Meter> terms,
        List<Meter> sources,
        Optional<ProfileWords> profile) {

    ThemePage {
        facts = List.copyOf(facts);
        bursts = List.copyOf(bursts);
        alerts = List.copyOf(alerts);
        articles = List.copyOf(articles);
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
    }

    /** An alert of the theme; severity is the style's name for it. */
    record ThemeAlertLine(Choice story, String severity, String severityName, Moment updated, String spread) {}

    /** An article of the theme; the story is empty before it joined one. */
    record ThemeArticleLine(
            Choice article, String source, Moment time, String score, boolean crossed, Optional<String> story) {}
}
