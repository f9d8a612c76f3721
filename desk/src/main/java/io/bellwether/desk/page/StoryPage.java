package io.bellwether.desk.page;

import java.util.List;

/**
 * A story: its articles in order of time, and why it alerted.
 *
 * @param spread how many articles of how many sources, over what time
 * @param panels why it alerted, the loudest first
 * @param days its articles
 * @param further how many more articles it has
 * @param sources who reports it in words of their own; empty in a story without an alert
 * @param copies who else published it
 * @param similar stories like it
 */
record StoryPage(
        String title,
        List<String> spread,
        List<StoryPanel> panels,
        List<StoryItem.Day> days,
        int further,
        List<String> sources,
        List<String> copies,
        List<SimilarLine> similar) {

    StoryPage {
        spread = List.copyOf(spread);
        panels = List.copyOf(panels);
        days = List.copyOf(days);
        sources = List.copyOf(sources);
        copies = List.copyOf(copies);
        similar = List.copyOf(similar);
    }

    /**
     * A story like this one.
     *
     * @param shared words that both have in titles
     */
    record SimilarLine(Choice story, Moment time, String articles, String shared, List<Choice> themes) {
        SimilarLine {
            themes = List.copyOf(themes);
        }
    }
}
