package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * The first page: what was raised, and what there is to see it by.
 *
 * @param theme the page of the theme that these are of
 * @param all the alerts of all themes, when these are of one
 * @param since what changed since the reader last looked; empty before there is anything to see
 * @param empty what to say instead of alerts
 * @param newest the first page, when this is a later one
 * @param older the next page
 */
record TodayPage(
        String heading,
        String total,
        Optional<String> theme,
        Optional<String> all,
        Optional<SinceBar> since,
        List<Choice> severities,
        List<AlertDay> days,
        Optional<Notice> empty,
        Optional<String> newest,
        Optional<String> older,
        List<ThemeLine> themes,
        CoverageStrip coverage) {

    TodayPage {
        severities = List.copyOf(severities);
        days = List.copyOf(days);
        themes = List.copyOf(themes);
    }
}
