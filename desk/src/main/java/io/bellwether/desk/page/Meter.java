package io.bellwether.desk.page;

/**
 * How often something stands in the latest articles.
 *
 * @param share of the most frequent one, 1 to 100
 */
record Meter(Choice name, String articles, int share) {}
