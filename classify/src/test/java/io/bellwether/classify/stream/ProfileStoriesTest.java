package io.bellwether.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.classify.story.Newsroom;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileStoriesTest {

    private static final Profile PROFILE = Samples.profile("v1", "ferry", "bridge", "mayor", "orchestra");

    @TempDir
    Path directory;

    @Test
    void whatIsReadFromAFileIsJoinedAsTheStreamJoinsIt() {
        List<Article> articles = new Newsroom(11).articles(1_000);
        ProfileStories offline = new ProfileStories(PROFILE, Samples.tagger(PROFILE));
        List<Tuple> expected = articles.stream()
                .map(article -> offline.assign(article, Samples.START))
                .map(assignment -> tuple(assignment.article(), assignment.story()))
                .toList();

        try (StreamDriver stream = new StreamDriver(directory)) {
            stream.publish(PROFILE);
            // none of them is to come from the future
            stream.pass(Duration.ofDays(7));
            articles.forEach(stream::read);

            assertThat(stream.tagged())
                    .extracting(Analysis::id, ProfileStoriesTest::story)
                    .containsExactlyElementsOf(expected);
        }
        long joined = expected.stream()
                .filter(one -> !one.toList().getFirst().equals(one.toList().getLast()))
                .count();
        assertThat(joined).isBetween(articles.size() / 10L, articles.size() * 6L / 10);
    }

    @Test
    void whatIsNearNoThemeStaysAlone() {
        ProfileStories stories = new ProfileStories(PROFILE, Samples.tagger(PROFILE));
        String title = "Gardens of Norland open for spring after long winter";

        assertThat(stories.assign(Samples.article("a", title), Samples.START).story())
                .isEqualTo("a");
        assertThat(stories.assign(Samples.article("b", title), Samples.START).story())
                .isEqualTo("b");
    }

    private static String story(Analysis analysis) {
        return Objects.requireNonNullElse(analysis.story(), analysis.id());
    }
}
