package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import io.bellwether.classify.story.Beginning;
import io.bellwether.classify.story.Stories;
import io.bellwether.classify.story.StoryAssignment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An analysed article on its way to the stories: all go there, so that what was read can be counted, but only those with a theme, or near
 * one, take part. One that took part does so for good: the revisions of an article stay in order only on one way.
 *
 * @param article with the text that stories read; with none when it does not take part
 * @param analysis as for topic {@code tagged}
 * @param joins whether it takes part
 * @param alerting themes that may alert for it, but those for which it went on before
 */
record StoryInput(Article article, Analysis analysis, boolean joins, List<String> alerting) {

    StoryInput {
        alerting = List.copyOf(alerting);
    }

    /** The input of an article that comes after {@code before}. */
    static StoryInput of(Article article, Analysis analysis, SeenArticle before) {
        boolean joins = before.joins()
                || !analysis.tags().isEmpty()
                || !analysis.scores().isEmpty();
        List<String> alerting = analysis.tags().stream()
                .filter(Tag::alert)
                .map(Tag::theme)
                .filter(theme -> !before.alerted().contains(theme))
                .toList();
        return new StoryInput(joins ? Beginning.only(article) : withoutText(article), analysis, joins, alerting);
    }

    /** The story it is in: its own when it does not take part. */
    StoryAssignment assign(Stories stories, Instant came) {
        return joins
                ? stories.assign(article, came)
                : new StoryAssignment(article.id(), article.id(), Optional.empty());
    }

    private static Article withoutText(Article article) {
        return new Article(
                article.id(),
                article.feed(),
                article.source(),
                "",
                "",
                "",
                "",
                article.published(),
                article.fetched(),
                List.of(),
                List.of());
    }
}
