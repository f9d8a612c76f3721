package io.bellwether.desk.report;

import io.bellwether.classify.past.Precision;

/** How many of a theme's tags that people marked are right, with the interval of Wilson (1927). */
public record ThemePrecision(String theme, String title, Precision precision) {}
