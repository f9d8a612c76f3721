package io.bellwether.desk.mail;

import java.util.Optional;

/**
 * One article of a story.
 *
 * @param href its address at the publisher; empty when the feed gave none that is safe to follow
 */
record ArticleView(String title, Optional<String> href, String page, String source, String time) {}
