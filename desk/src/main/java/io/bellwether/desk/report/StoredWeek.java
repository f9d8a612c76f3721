package io.bellwether.desk.report;

/**
 * A complete week of which the store holds something.
 *
 * @param hours observed
 * @param articles observed in them
 */
public record StoredWeek(IsoWeek week, int hours, int articles) {}
