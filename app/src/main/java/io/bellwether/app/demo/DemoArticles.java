package io.bellwether.app.demo;

import io.bellwether.article.item.Article;
import java.util.List;
import java.util.Objects;

/** The demo's articles as ingest would read them, for benchmarks and trials without a network. */
public final class DemoArticles {

    private DemoArticles() {}

    /** Every article of the fortnight with its last title, oldest first. */
    public static List<Article> all() {
        return DemoPress.bundled().articles().stream()
                .map(DemoArticles::article)
                .toList();
    }

    private static Article article(DemoArticle written) {
        return new Article(
                written.id(),
                "",
                written.feeds().getFirst(),
                written.titleAt(Fortnight.WRITTEN.end()),
                written.summary(),
                Objects.requireNonNullElse(written.body(), ""),
                "",
                written.published(),
                written.published(),
                List.of(),
                List.of());
    }
}
