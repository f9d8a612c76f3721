package io.bellwether.desk.webhook;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.Severity;
import io.bellwether.desk.receipt.Reason;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.ThemeNews;
import io.bellwether.desk.telling.ToldStory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A story in an event.
 *
 * @param page its lead at the desk
 * @param url its lead at the publisher, as the feed gave it; absent when there is none
 * @param articles how many it has
 */
record StoryJson(
        String story,
        Severity severity,
        String headline,
        String updated,
        String page,
        @Nullable String url,
        int articles,
        List<String> sources,
        List<ThemeJson> themes) {

    /** Why it is told: what is new, and the words that matched. */
    record ThemeJson(String theme, String title, Severity severity, List<String> news, List<String> words) {}

    static StoryJson of(ToldStory story, DeskLinks links) {
        Optional<AlertArticle> lead = story.articles().stream().findFirst();
        return new StoryJson(
                story.id(),
                story.severity(),
                story.headline(),
                story.updated().toString(),
                lead.map(article -> links.article(article.id())).orElseGet(links::desk),
                lead.map(article -> article.url()).filter(url -> !url.isEmpty()).orElse(null),
                story.count(),
                story.sources(),
                story.themes().stream().map(StoryJson::theme).toList());
    }

    private static ThemeJson theme(ThemeNews theme) {
        return new ThemeJson(
                theme.id(),
                theme.title(),
                theme.severity(),
                theme.news(),
                theme.receipt().reasons().stream().map(Reason::term).toList());
    }
}
