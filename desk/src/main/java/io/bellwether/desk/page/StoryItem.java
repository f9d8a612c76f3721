package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * An article in a story's timeline.
 *
 * @param anchor its name within the page
 * @param page its page at the desk
 * @param away its publisher's host and address
 * @param clock its time of day
 * @param themes what it carries, with scores
 * @param joined what made it join, in words
 * @param notes why it does not alert and what to beware of, each in words
 * @param spoke what it made alerts say, each in words
 */
record StoryItem(
        String anchor,
        String title,
        String page,
        Optional<Choice> away,
        String source,
        Moment time,
        String clock,
        List<Choice> themes,
        Optional<Joined> joined,
        List<String> notes,
        List<String> spoke) {

    StoryItem {
        themes = List.copyOf(themes);
        notes = List.copyOf(notes);
        spoke = List.copyOf(spoke);
    }

    /**
     * What made an article join a story.
     *
     * @param text how likely and by which words
     * @param with the article it is likest to, when that is on the page
     */
    record Joined(String text, Optional<Choice> with) {}

    /** The articles of one day. */
    record Day(String name, List<StoryItem> items) {
        Day {
            items = List.copyOf(items);
        }
    }
}
