package io.bellwether.classify.past;

import io.bellwether.article.alert.Alert;
import io.bellwether.classify.alert.AlertDecision;
import io.bellwether.classify.alert.AlertRule;
import io.bellwether.classify.alert.MemberReading;
import io.bellwether.classify.alert.StoryAlerts;
import io.bellwether.classify.alert.StoryMember;
import io.bellwether.classify.story.Beginning;
import io.bellwether.classify.story.ReportStore;
import io.bellwether.classify.story.Stories;
import io.bellwether.classify.story.StorySettings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The alerts of both profiles over the same stories, by the rules of the stream; but nobody knows the surprise of the past. */
final class StoryAlerting {

    private final Told before = new Told(Side.BEFORE);
    private final Told after = new Told(Side.AFTER);

    private StoryAlerting() {}

    /** What alerts, of articles in the order they came. */
    static StoryAlerting of(List<Judged> articles) {
        StoryAlerting alerting = new StoryAlerting();
        Stories joined = new Stories(StorySettings.standard(), ReportStore.none());
        for (Judged article : articles) {
            String story = joined.assign(Beginning.only(article.article()), article.came())
                    .story();
            alerting.before.add(story, article);
            alerting.after.add(story, article);
        }
        return alerting;
    }

    /** The alerts of one side in the order they were raised. */
    Map<AlertKey, RaisedAlert> by(Side side) {
        return switch (side) {
            case BEFORE -> before.alerts;
            case AFTER -> after.alerts;
        };
    }

    /** What stories have told under one profile. */
    private static final class Told {

        private final Side side;
        private final Map<String, StoryAlerts> stories = new HashMap<>();
        private final Map<AlertKey, RaisedAlert> alerts = new LinkedHashMap<>();

        Told(Side side) {
            this.side = side;
        }

        void add(String story, Judged article) {
            if (!article.joins(side)) {
                return;
            }
            StoryAlerts known = stories.getOrDefault(story, StoryAlerts.begin(story));
            StoryMember member = MemberReading.of(article.article(), article.by(side));
            AlertDecision decision = AlertRule.decide(known, member, Map.of());
            stories.put(story, decision.story());
            for (Alert alert : decision.alerts()) {
                AlertKey key = new AlertKey(story, alert.theme());
                RaisedAlert raised = alerts.getOrDefault(key, new RaisedAlert(article, alert));
                alerts.put(key, raised.now(alert));
            }
        }
    }
}
