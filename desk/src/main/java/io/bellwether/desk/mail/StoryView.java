package io.bellwether.desk.mail;

import java.util.List;
import java.util.Optional;

/**
 * A story in a mail.
 *
 * @param tone colour of its severity
 * @param href its lead at the publisher; empty when the feed gave no address that is safe to follow
 * @param page its lead at the desk
 * @param news what is new, for all themes together
 * @param spread how many articles of which sources
 * @param newest the article that made it speak, when that is not the lead
 * @param others the story's other articles
 * @param further how many more it has
 */
record StoryView(
        String severity,
        String tone,
        String headline,
        Optional<String> href,
        String page,
        String time,
        String titles,
        String news,
        List<ThemeView> themes,
        String spread,
        Optional<ArticleView> newest,
        List<ArticleView> others,
        int further) {

    StoryView {
        themes = List.copyOf(themes);
        others = List.copyOf(others);
    }
}
