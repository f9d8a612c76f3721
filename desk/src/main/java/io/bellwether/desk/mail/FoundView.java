package io.bellwether.desk.mail;

import io.bellwether.desk.page.Wording;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.Telling;
import java.util.List;

/**
 * Articles that fit a search, in a mail.
 *
 * @param search in words
 * @param href what the search finds now
 * @param further how many more there are
 */
record FoundView(String search, String href, String count, List<Line> lines, int further) {

    FoundView {
        lines = List.copyOf(lines);
    }

    /** An article, with its page at the desk. */
    record Line(String title, String page, String source, String time) {}

    static FoundView of(Telling.OfSearch found, StoryViews views, DeskLinks links) {
        return new FoundView(
                found.search().shown(),
                links.search(found.search()),
                Wording.count(found.first().size() + found.further(), "new article"),
                found.first().stream()
                        .map(article -> new Line(
                                Wording.title(article.title()),
                                links.article(article.id()),
                                Wording.source(article.source()),
                                views.time(article.time())))
                        .toList(),
                found.further());
    }
}
