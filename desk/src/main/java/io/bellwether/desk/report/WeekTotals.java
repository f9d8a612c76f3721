package io.bellwether.desk.report;

/**
 * All news of a week, by time of publication.
 *
 * @param articles read
 * @param tagged those that carry a theme
 * @param publishers different ones of all articles
 */
public record WeekTotals(int articles, int tagged, int publishers) {}
