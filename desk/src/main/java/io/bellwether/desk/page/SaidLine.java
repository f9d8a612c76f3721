package io.bellwether.desk.page;

/**
 * One time an alert spoke.
 *
 * @param reasons what was new, in words
 * @param page the article that made it speak, at the desk
 * @param article that article's title
 */
record SaidLine(Moment time, String reasons, String page, String article) {}
