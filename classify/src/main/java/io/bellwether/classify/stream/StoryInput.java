package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import io.bellwether.classify.alert.MemberReading;
import io.bellwether.classify.alert.StoryMember;
import io.bellwether.classify.story.Beginning;
import io.bellwether.classify.story.Stories;
import io.bellwether.classify.story.StoryAssignment;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An analysed article on its way to the stories: all go there, so that what was read can be counted, but only those with a theme, or near
 * one, take part. One that took part does so for good: the revisions of an article stay in order only on one way.
 *
 * @param article with the text that stories read; with none when it does not take part
 * @param analysis as for topic {@code tagged}
 * @param member what its story asks of it; null when it takes part in none
 */
record StoryInput(
        Article article, Analysis analysis, @Nullable StoryMember member) {

    /** The input of an article that was known as {@code before}: no edit sends it to the alerts of a theme again. */
    static StoryInput of(Article article, Analysis analysis, SeenArticle before) {
        boolean joins = before.joins()
                || !analysis.tags().isEmpty()
                || !analysis.scores().isEmpty();
        return joins
                ? new StoryInput(Beginning.only(article), analysis, member(article, analysis, before))
                : new StoryInput(withoutText(article), analysis, null);
    }

    private static StoryMember member(Article article, Analysis analysis, SeenArticle before) {
        StoryMember member = MemberReading.of(article, analysis);
        Map<String, List<Evidence>> alerting = new HashMap<>(member.alerting());
        alerting.keySet().removeAll(before.alerted());
        return new StoryMember(
                member.article(), member.fetched(), member.profile(), alerting, member.text(), member.facts());
    }

    /** Whether it takes part in stories. */
    boolean joins() {
        return member != null;
    }

    /** Themes that may alert for it: none while a guard holds it back, so that an edit without the guard still may. */
    Set<String> alerting() {
        return member == null || member.article().guard() != null
                ? Set.of()
                : member.alerting().keySet();
    }

    /** The story it is in: its own when it does not take part. */
    StoryAssignment assign(Stories stories, Instant came) {
        return joins()
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
