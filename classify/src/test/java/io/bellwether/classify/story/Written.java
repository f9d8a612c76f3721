package io.bellwether.classify.story;

import io.bellwether.article.item.Article;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Invented articles. */
final class Written {

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private Written() {}

    /** An article published so many hours after the start. */
    static Article article(String id, double hours, String title, String summary) {
        return from(id, "Source of " + id, hours, title, summary);
    }

    static Article from(String id, String source, double hours, String title, String summary) {
        Instant time = START.plus(Duration.ofMinutes(Math.round(hours * 60)));
        return new Article(
                id, "", source, title, summary, "", "https://news.example/" + id, time, time, List.of(), List.of());
    }
}
