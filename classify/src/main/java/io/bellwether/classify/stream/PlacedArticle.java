package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import io.bellwether.classify.story.StoryAssignment;
import java.util.List;

/**
 * An analysed article with its story.
 *
 * @param assignment the story, and why
 * @param input the article and what was found in it
 */
record PlacedArticle(StoryAssignment assignment, StoryInput input) {

    /** Whether it takes part in stories; else its story is its own. */
    boolean joins() {
        return input.joins();
    }

    Article article() {
        return input.article();
    }

    /** The analysis with the story filled in. */
    Analysis analysis() {
        Analysis found = input.analysis();
        return new Analysis(
                found.id(), found.profile(), found.language(), found.tags(), found.scores(), assignment.story());
    }

    /** The tags that may alert. */
    List<Tag> alerting() {
        return input.analysis().tags().stream()
                .filter(tag -> input.alerting().contains(tag.theme()))
                .toList();
    }
}
