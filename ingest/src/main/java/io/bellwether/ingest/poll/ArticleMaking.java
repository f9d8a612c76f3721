package io.bellwether.ingest.poll;

import io.bellwether.article.item.Article;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.parse.ParsedItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Items of an answer become articles. */
public final class ArticleMaking {

    private ArticleMaking() {}

    /** The items that say anything, each id once, oldest first: so the first article of a story is the first that reported it. */
    static List<Article> articles(FeedSource source, List<ParsedItem> items, Instant fetched) {
        Map<String, Article> articles = new LinkedHashMap<>();
        for (ParsedItem item : items) {
            if (saysSomething(item)) {
                articles.putIfAbsent(item.id(), article(source, item, fetched));
            }
        }
        return articles.values().stream()
                .sorted(Comparator.comparing(Article::time))
                .toList();
    }

    /** What becomes of items that is worth telling, in words. */
    public static List<String> warnings(List<ParsedItem> items) {
        List<String> warnings = new ArrayList<>();
        if (items.isEmpty()) {
            warnings.add("the feed is empty: it holds no items");
        }
        long silent = items.stream().filter(item -> !saysSomething(item)).count();
        if (silent > 0) {
            warnings.add("%d of %d items have neither title nor text and are left out".formatted(silent, items.size()));
        }
        long different = items.stream().map(ParsedItem::id).distinct().count();
        if (different < items.size()) {
            warnings.add("%d of %d items stand in the feed twice".formatted(items.size() - different, items.size()));
        }
        return warnings;
    }

    private static boolean saysSomething(ParsedItem item) {
        return item.title() != null || item.summary() != null || item.content() != null;
    }

    private static Article article(FeedSource source, ParsedItem item, Instant fetched) {
        return new Article(
                item.id(),
                source.shownUrl(),
                source.title(),
                orEmpty(item.title()),
                orEmpty(item.summary()),
                orEmpty(item.content()),
                orEmpty(item.url()),
                clamped(item.published() == null ? item.updated() : item.published(), fetched),
                fetched,
                item.authors(),
                item.categories());
    }

    private static @Nullable Instant clamped(@Nullable Instant published, Instant fetched) {
        return published != null && published.isAfter(fetched) ? fetched : published;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
