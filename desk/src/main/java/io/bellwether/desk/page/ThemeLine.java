package io.bellwether.desk.page;

import java.util.Optional;

/**
 * A theme in the overview.
 *
 * @param page the theme's page
 * @param former whether only earlier profiles had it
 * @param trend its latest two weeks; empty when nothing was counted
 */
record ThemeLine(
        Choice choice, String page, String articles, String alerts, boolean former, Optional<Sparkline> trend) {}
