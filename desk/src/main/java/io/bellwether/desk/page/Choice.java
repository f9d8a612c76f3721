package io.bellwether.desk.page;

/**
 * One of several ways to narrow the alerts.
 *
 * @param current whether it is the one in force
 */
record Choice(String text, String href, boolean current) {}
