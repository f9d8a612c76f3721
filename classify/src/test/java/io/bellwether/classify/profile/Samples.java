package io.bellwether.classify.profile;

import io.bellwether.article.item.Article;
import io.bellwether.classify.briefing.Briefing;
import io.bellwether.classify.briefing.BriefingParser;
import io.bellwether.classify.language.WordList;
import java.time.Instant;
import java.util.List;

/** Briefings and articles of our own making. */
final class Samples {

    private Samples() {}

    static Briefing harbour() {
        return BriefingParser.parse(WordList.text(Samples.class, "harbour.txt"), "harbour");
    }

    static Briefing rivers() {
        return BriefingParser.parse(WordList.text(Samples.class, "rivers.md"), "rivers");
    }

    static Article article(String title, String body) {
        return new Article(
                "1",
                "",
                "Test",
                title,
                "",
                body,
                "",
                null,
                Instant.parse("2026-01-01T00:00:00Z"),
                List.of(),
                List.of());
    }
}
