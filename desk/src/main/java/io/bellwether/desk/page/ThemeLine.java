package io.bellwether.desk.page;

/**
 * A theme in the overview.
 *
 * @param former whether only earlier profiles had it
 */
record ThemeLine(Choice choice, String articles, String alerts, boolean former) {}
