package io.bellwether.desk.page;

import java.util.Optional;

/**
 * One article of a story.
 *
 * @param href its address at the publisher; empty when the feed gave none that is safe to follow
 * @param page its page at the desk
 */
record StoryLine(String title, Optional<String> href, String page, String source, Moment time, String score) {}
