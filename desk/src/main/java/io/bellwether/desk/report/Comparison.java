package io.bellwether.desk.report;

import io.bellwether.article.trend.Change;

/**
 * A week of a theme against its baseline.
 *
 * @param hours those that could be compared: observed, complete, and with a baseline
 * @param stories in them
 * @param expected in them, of what was observed
 * @param low least count of the middle 95% that a usual week brings
 * @param high greatest count of them
 * @param change whether there were more than expected or fewer
 * @param probability that a usual week brings so many or more (of a fall: so few or fewer)
 * @param notable whether that is too little for chance, all themes of the report counted
 */
public record Comparison(
        int hours,
        int stories,
        double expected,
        int low,
        int high,
        Change change,
        double probability,
        boolean notable) {}
