package io.bellwether.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.classify.alert.AlertRule;
import io.bellwether.classify.alert.MemberReading;
import io.bellwether.classify.alert.StoryAlerts;
import io.bellwether.classify.alert.StoryMember;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StreamStateTest {

    @Test
    void aStoryIsReadAsItWasWritten() {
        StoryMember first = member(Samples.article("a", "Chips seized in Rotterdam by Anna Bakker"));
        StoryMember opinion = member(Samples.article("b", "Opinion: 1,200 chips are no crime"))
                .joined(new JoinEvidence("a", 0.9, List.of("chips")));
        StoryAlerts story =
                AlertRule.decide(StoryAlerts.begin("a"), first, Map.of()).story();
        StoryAlerts grown =
                AlertRule.decide(story, opinion, Map.of("chips", 3.0)).story();

        assertThat(StreamState.MEMBER.read(StreamState.MEMBER.write(opinion))).isEqualTo(opinion);
        assertThat(StreamState.STORY_ALERTS.read(StreamState.STORY_ALERTS.write(grown)))
                .isEqualTo(grown);
    }

    @Test
    void aStoryThatAnEarlierReleaseWroteGoesOn() throws IOException {
        StoryAlerts story;
        try (InputStream kept =
                Objects.requireNonNull(getClass().getResourceAsStream("/stream/story-alerts-v1.json"))) {
            story = StreamState.STORY_ALERTS.read(kept.readAllBytes());
        }
        Alert alert = AlertRule.decide(story, member(Samples.article("d", "Police show chips on the quay")), Map.of())
                .alerts()
                .getFirst();

        assertThat(alert.articles()).extracting(AlertArticle::id).containsExactly("a", "b", "c", "d");
        assertThat(alert.sources()).containsExactly("Post", "Gazette", "Source of d");
        assertThat(alert.updates()).extracting(AlertUpdate::article).containsExactly("a", "c");
    }

    private static StoryMember member(Article article) {
        Analysis analysis = Samples.tagger(Samples.profile("v1", "chips")).apply(article);
        return MemberReading.of(article, analysis);
    }
}
