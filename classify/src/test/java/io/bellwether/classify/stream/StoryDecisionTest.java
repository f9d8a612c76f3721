package io.bellwether.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.topic.TopicJson;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryDecisionTest {

    private static final String TITLE = "Harbour workers end strike after pay deal in Rotterdam";

    private final RecentStory story = RecentStory.begin(candidate("a", TITLE, "One", Samples.START), Samples.START);

    @Test
    void anArticleOfTheStoryIsKnown() {
        assertThat(StoryDecision.of(candidate("a", "Another title", "One", Samples.START), List.of(story)))
                .isEqualTo(new StoryDecision.Known());
    }

    @Test
    void aNearCopyJoinsWithinAWeekAndNotLater() {
        Instant inTime = Samples.START.plus(Duration.ofDays(7));
        assertThat(StoryDecision.of(candidate("b", TITLE, "Two", inTime), List.of(story)))
                .isEqualTo(new StoryDecision.Join(story));
        assertThat(StoryDecision.of(candidate("b", TITLE, "Two", inTime.plusSeconds(1)), List.of(story)))
                .isEqualTo(new StoryDecision.Begin());
    }

    @Test
    void theLikestStoryIsJoinedWhateverTheOrder() {
        RecentStory like = RecentStory.begin(
                candidate("z", "Harbour workers end strike after pay deal in Antwerp", "Two", Samples.START),
                Samples.START);
        AlertCandidate copy = candidate("b", TITLE, "Three", Samples.START);

        assertThat(StoryDecision.of(copy, List.of(story, like))).isEqualTo(new StoryDecision.Join(story));
        assertThat(StoryDecision.of(copy, List.of(like, story))).isEqualTo(new StoryDecision.Join(story));
    }

    @Test
    void joiningAddsTheArticleAndKeepsWhatTheAlertSaidFirst() {
        RecentStory joined = story.join(candidate("b", TITLE, "Two", Samples.START), Samples.START);

        assertThat(joined.alert().key()).isEqualTo("a|chips");
        assertThat(joined.alert().raised()).isEqualTo(story.alert().raised());
        assertThat(joined.alert().severity()).isEqualTo(Severity.MEDIUM);
        assertThat(joined.alert().articles()).extracting(AlertArticle::id).containsExactly("a", "b");
    }

    @Test
    void aStoryOfThousandsOfArticlesStaysOneRecord() {
        RecentStory growing = story;
        for (int number = 0; number < 1_000; number++) {
            growing = growing.join(
                    candidate("id" + number, TITLE + "x".repeat(1_000), "Two", Samples.START), Samples.START);
        }
        assertThat(growing.alert().articles()).hasSize(200);
        assertThat(TopicJson.ALERT.write(growing.alert())).hasSizeLessThan(1024 * 1024);
        assertThat(growing.fingerprints()).hasSize(5);
    }

    @Test
    void whatIsKeptIsReadAsItWasWritten() {
        assertThat(StateJson.STORY.read(StateJson.STORY.write(story))).isEqualTo(story);
        AlertCandidate candidate = candidate("b", TITLE, "Two", Samples.START);
        assertThat(StateJson.CANDIDATE.read(StateJson.CANDIDATE.write(candidate)))
                .isEqualTo(candidate);
        SeenArticle seen = new SeenArticle("hash", Samples.START, List.of("chips"));
        assertThat(StateJson.SEEN.read(StateJson.SEEN.write(seen))).isEqualTo(seen);
    }

    private static AlertCandidate candidate(String id, String title, String source, Instant published) {
        var article = Samples.article(id, title, source, published);
        var analysis = Samples.tagger(Samples.profile("v1", "chips")).apply(Samples.article(id, "chips"));
        return AlertCandidate.of(article, analysis, analysis.tags().getFirst());
    }
}
