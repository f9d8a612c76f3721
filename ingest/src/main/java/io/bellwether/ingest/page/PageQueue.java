package io.bellwether.ingest.page;

import io.bellwether.article.item.Article;
import io.bellwether.ingest.identity.CanonicalLink;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles whose pages are waited for, each in its latest revision: not too many, and not too many of one host or feed. Thread-safe. */
final class PageQueue {

    /** So many that a flood of items costs some megabytes. */
    private final int most;

    private final int mostOfAHost;
    private final int mostOfAFeed;
    private final Map<String, Article> waiting = new HashMap<>();
    private final Map<String, Integer> hosts = new HashMap<>();
    private final Map<String, Integer> feeds = new HashMap<>();

    /**
     * An empty queue.
     *
     * @param most articles at once
     * @param mostOfAHost the same of one host, so that a slow one leaves room for others
     * @param mostOfAFeed the same of one feed, which may link to any number of hosts
     */
    PageQueue(int most, int mostOfAHost, int mostOfAFeed) {
        this.most = most;
        this.mostOfAHost = mostOfAHost;
        this.mostOfAFeed = mostOfAFeed;
    }

    /** What becomes of an article that comes to the queue. */
    enum Place {
        /** It waits from now on. */
        NEW,
        /** It waits already. */
        KNOWN,
        /** There is no room for it. */
        NONE
    }

    /** Lets it wait; of one that waits already it is a later edit, unless it is another feed's. */
    synchronized Place enter(Article article) {
        Article before = waiting.get(article.id());
        if (before != null) {
            if (before.feed().equals(article.feed())) {
                waiting.put(article.id(), article);
            }
            return Place.KNOWN;
        }
        String host = host(article);
        if (waiting.size() >= most
                || hosts.getOrDefault(host, 0) >= mostOfAHost
                || feeds.getOrDefault(article.feed(), 0) >= mostOfAFeed) {
            return Place.NONE;
        }
        waiting.put(article.id(), article);
        hosts.merge(host, 1, Integer::sum);
        feeds.merge(article.feed(), 1, Integer::sum);
        return Place.NEW;
    }

    /** Lets it wait no longer; the answer is its latest revision. */
    synchronized Optional<Article> leave(Article article) {
        Article latest = waiting.remove(article.id());
        if (latest != null) {
            hosts.computeIfPresent(host(article), (host, count) -> less(count));
            feeds.computeIfPresent(latest.feed(), (feed, count) -> less(count));
        }
        return Optional.ofNullable(latest);
    }

    private static @Nullable Integer less(int count) {
        return count == 1 ? null : count - 1;
    }

    private static String host(Article article) {
        return CanonicalLink.host(article.url()).orElse("");
    }
}
