package io.bellwether.ingest.poll;

import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.ingest.identity.ItemIdentity;
import io.bellwether.ingest.identity.KnownItems;
import io.bellwether.ingest.inbox.SetAsideException;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.FeedParser;
import io.bellwether.ingest.parse.ParsedFeed;
import io.bellwether.ingest.parse.ParsedItem;
import io.bellwether.ingest.parse.UnreadableFeedException;
import io.bellwether.ingest.publish.UnpublishedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The way of every answer, polled or pushed, from its document to its topic. Thread-safe. */
final class AnswerPublishing {

    private final Polling.Parts parts;
    /** Names that were learned but may not be written down yet: a refusal of Kafka must not lose them. */
    private final Map<Long, KnownName> unwritten = new ConcurrentHashMap<>();

    private final int atOnce = 2 * Runtime.getRuntime().availableProcessors();
    private final Semaphore reading = new Semaphore(atOnce, true);

    AnswerPublishing(Polling.Parts parts) {
        this.parts = parts;
    }

    /**
     * What a document holds, its items as the articles they are.
     *
     * @param learned names to be written down before them
     */
    record Recognised(ParsedFeed feed, Map<Long, KnownName> learned) {

        List<ParsedItem> items() {
            return feed.items();
        }
    }

    /**
     * Reads a document. Few at once: one of some megabytes takes many times its size while it is read. One over which the process may have
     * ended is read alone, so that those beside it are not taken for the cause.
     *
     * @param name by which it is kept
     * @throws SetAsideException when reading it has ended the process too often
     * @throws UnreadableFeedException when it holds no feed
     * @throws InterruptedException when interrupted while waiting for its turn
     */
    Recognised read(String name, FeedDocument document) throws SetAsideException, InterruptedException {
        int permits = parts.inbox().readings(name) > 0 ? atOnce : 1;
        reading.acquire(permits);
        try {
            parts.inbox().beginReading(name, document);
            return read(name, FeedParser.parse(document));
        } catch (RuntimeException | StackOverflowError survived) {
            parts.inbox().endReading(name);
            throw survived;
        } finally {
            reading.release(permits);
        }
    }

    private Recognised read(String name, ParsedFeed feed) {
        Recognised recognised = recognise(feed);
        parts.inbox().endReading(name);
        return recognised;
    }

    private Recognised recognise(ParsedFeed feed) {
        List<ParsedItem> items = feed.items();
        KnownItems.Recognised known = parts.known()
                .recognise(
                        items.stream().map(ParsedItem::identity).toList(),
                        parts.clock().instant());
        List<ParsedItem> recognised = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            recognised.add(
                    items.get(at).withIdentity(ItemIdentity.of(known.ids().get(at))));
        }
        return new Recognised(feed.withItems(recognised), known.learned());
    }

    /**
     * Sends what is not known as it is, and returns when all of it is acknowledged.
     *
     * @throws UnpublishedException when some is not
     */
    void publish(FeedSource source, Answer known, Recognised recognised, Instant received)
            throws UnpublishedException, InterruptedException {
        List<ParsedItem> changed =
                recognised.items().stream().filter(item -> !known.holds(item)).toList();
        List<Article> articles = parts.fullTexts().complete(ArticleMaking.articles(source, changed, received));
        unwritten.putAll(recognised.learned());
        Map<Long, KnownName> names = Map.copyOf(unwritten);
        parts.publisher().publish(names, articles);
        names.forEach(unwritten::remove);
        parts.fullTexts().want(source, articles);
    }
}
