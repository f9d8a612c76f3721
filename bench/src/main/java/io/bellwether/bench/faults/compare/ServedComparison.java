package io.bellwether.bench.faults.compare;

import io.bellwether.bench.faults.compare.StoredArticles.StoredArticle;
import io.bellwether.bench.newsroom.ServedItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Items that were served against articles that are stored, each in words.
 *
 * @param owed how many were served whole
 * @param lost served whole and not stored
 * @param doubled stored more than once
 * @param altered stored under a title that was never served, or older than one served whole
 * @param strange stored and never served
 */
public record ServedComparison(
        long owed, List<String> lost, List<String> doubled, List<String> altered, List<String> strange) {

    /** Copies the lists. */
    public ServedComparison {
        lost = List.copyOf(lost);
        doubled = List.copyOf(doubled);
        altered = List.copyOf(altered);
        strange = List.copyOf(strange);
    }

    /** Compares; items and articles meet by their addresses. */
    public static ServedComparison of(Collection<ServedItem> items, Collection<StoredArticle> stored) {
        Map<String, List<StoredArticle>> byUrl = new HashMap<>();
        stored.forEach(article ->
                byUrl.computeIfAbsent(article.url(), _ -> new ArrayList<>()).add(article));
        List<String> lost = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        List<String> altered = new ArrayList<>();
        for (ServedItem item : items) {
            List<StoredArticle> articles = byUrl.getOrDefault(item.url(), List.of());
            byUrl.remove(item.url());
            if (articles.isEmpty() && item.owed()) {
                lost.add(item.url() + " was served whole and is not stored");
            }
            if (articles.size() > 1) {
                doubled.add(item.url() + " is stored as "
                        + articles.stream().map(StoredArticle::id).toList());
            }
            articles.stream()
                    .filter(article -> !isUpToDate(article.title(), item))
                    .forEach(article -> altered.add("%s is stored as \"%s\" but was served as %s, revision %d whole"
                            .formatted(item.url(), article.title(), item.titles(), item.whole())));
        }
        List<String> strange = byUrl.keySet().stream()
                .sorted()
                .map(url -> url + " is stored and was never served")
                .toList();
        return new ServedComparison(items.stream().filter(ServedItem::owed).count(), lost, doubled, altered, strange);
    }

    private static boolean isUpToDate(String title, ServedItem item) {
        String plain = plain(title);
        int revision =
                item.titles().stream().map(ServedComparison::plain).toList().lastIndexOf(plain);
        return revision >= Math.max(0, item.whole());
    }

    /** Letters and digits alone: cleaning may change spaces and quotes. */
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }
}
