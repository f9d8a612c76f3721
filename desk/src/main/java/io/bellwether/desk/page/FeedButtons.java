package io.bellwether.desk.page;

/**
 * What can be done with a feed on the page.
 *
 * @param action where its forms go
 * @param back page and place to come back to
 * @param muted whether it is muted, or about to be: then it can be followed again, else muted
 */
record FeedButtons(String action, String back, boolean muted) {}
