package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * One article of a story.
 *
 * @param href its address at the publisher; empty when the feed gave none that is safe to follow
 * @param page its page at the desk
 * @param notes why it does not alert, what to beware of, and what made it join; each in words
 */
record StoryLine(
        String title,
        Optional<String> href,
        String page,
        String source,
        Moment time,
        String score,
        List<String> notes) {

    StoryLine {
        notes = List.copyOf(notes);
    }
}
