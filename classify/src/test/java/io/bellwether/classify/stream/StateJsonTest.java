package io.bellwether.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.classify.alert.AlertRule;
import io.bellwether.classify.alert.MemberReading;
import io.bellwether.classify.alert.StoryAlerts;
import io.bellwether.classify.alert.StoryMember;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateJsonTest {

    @Test
    void aStoryIsReadAsItWasWritten() {
        StoryMember first = member(Samples.article("a", "Chips seized in Rotterdam by Anna Bakker"));
        StoryMember opinion = member(Samples.article("b", "Opinion: 1,200 chips are no crime"))
                .joined(new JoinEvidence("a", 0.9, List.of("chips")));
        StoryAlerts story =
                AlertRule.decide(StoryAlerts.begin("a"), first, Map.of()).story();
        StoryAlerts grown =
                AlertRule.decide(story, opinion, Map.of("chips", 3.0)).story();

        assertThat(StateJson.MEMBER.read(StateJson.MEMBER.write(opinion))).isEqualTo(opinion);
        assertThat(StateJson.STORY_ALERTS.read(StateJson.STORY_ALERTS.write(grown)))
                .isEqualTo(grown);
    }

    private static StoryMember member(Article article) {
        Analysis analysis = Samples.tagger(Samples.profile("v1", "chips")).apply(article);
        return MemberReading.of(article, analysis);
    }
}
