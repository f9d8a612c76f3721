package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * The first page: what was raised, and what there is to see it by.
 *
 * @param all the alerts of all themes, when these are of one
 * @param empty what to say instead of alerts
 * @param newest the first page, when this is a later one
 * @param older the next page
 */
record TodayPage(
        String heading,
        String total,
        Optional<String> all,
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
