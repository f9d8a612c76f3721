package io.bellwether.desk.store;

/**
 * How often something stands in a theme's latest articles.
 *
 * @param name a term or a publisher
 * @param articles how many have it
 */
public record Frequency(String name, long articles) {}
