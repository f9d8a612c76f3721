package io.bellwether.desk.page;

/**
 * A time for people and machines.
 *
 * @param iso ISO 8601 in UTC
 * @param text date and time in the desk's zone
 * @param ago distance from now, as in "3 h ago"
 */
record Moment(String iso, String text, String ago) {}
