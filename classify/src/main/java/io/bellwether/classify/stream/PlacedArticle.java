package io.bellwether.classify.stream;

import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import io.bellwether.classify.alert.StoryMember;
import io.bellwether.classify.story.StoryAssignment;
import io.bellwether.classify.story.StoryJoin;
import io.bellwether.classify.trend.CountedArticle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The analysis with the story filled in. */
    Analysis analysis() {
        Analysis found = input.analysis();
        return new Analysis(
                found.id(), found.profile(), found.language(), found.tags(), found.scores(), assignment.story());
    }

    /** The article as its story takes it, with what it has in common with the one it joined; empty when it takes part in none. */
    Optional<StoryMember> member() {
        return Optional.ofNullable(input.member())
                .map(member -> assignment
                        .join()
                        .map(join -> member.joined(evidence(join)))
                        .orElse(member));
    }

    /** What of it is counted. */
    CountedArticle counted() {
        Article article = input.article();
        return new CountedArticle(
                article.id(),
                article.time(),
                article.fetched(),
                article.source(),
                assignment.story(),
                input.analysis().tags().stream().map(Tag::theme).toList(),
                input.analysis().profile());
    }

    private static JoinEvidence evidence(StoryJoin join) {
        List<String> shared = Stream.of(join.names(), join.words(), join.numbers())
                .flatMap(List::stream)
                .toList();
        return new JoinEvidence(join.with(), join.likeness(), shared);
    }
}
