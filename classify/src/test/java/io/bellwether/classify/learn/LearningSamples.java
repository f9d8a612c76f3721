package io.bellwether.classify.learn;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.briefing.BriefingParser;
import io.bellwether.classify.profile.ProfileBuilder;
import io.bellwether.classify.tag.TagJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small profile and invented marks on it. */
final class LearningSamples {

    static final Profile PROFILE = ProfileBuilder.build(BriefingParser.parse("""
            # What we watch

            - Harbours: Dock strikes and crane shortages keep ships outside the harbour.
            - Orchards: Late frost and beetles threaten the apple harvest in the orchards.
            """, "watch"));

    private LearningSamples() {}

    static Article article(String id, String title) {
        return TagJson.readArticle(TopicJson.mapper().writeValueAsString(Map.of("id", id, "title", title)), 1);
    }

    /** Ten articles on pilot boats that want the harbours, ten on cider that want the orchards, ten that want neither. */
    static List<MarkedArticle> marks() {
        List<MarkedArticle> marks = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            marks.add(marked("h" + number, "Pilot boats wait for tugs off pier " + number, 2, 0));
            marks.add(marked("o" + number, "Early cider is pressed in valley " + number, 0, 2));
            marks.add(marked("n" + number, "Choir " + number + " sings in the town hall", 0, 0));
        }
        return marks;
    }

    private static MarkedArticle marked(String id, String title, double harbours, double orchards) {
        Map<String, Double> grades = new HashMap<>();
        grades.put("harbours", harbours);
        grades.put("orchards", orchards);
        return new MarkedArticle(article(id, title), grades);
    }
}
