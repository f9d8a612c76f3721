package io.bellwether.ingest.poll;

import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.ingest.identity.ItemIdentity;
import io.bellwether.ingest.identity.KnownItems;
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

    private final Semaphore reading = new Semaphore(2 * Runtime.getRuntime().availableProcessors());

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
     * Reads a document. Few at once: one of some megabytes takes many times its size while it is read.
     *
     * @throws UnreadableFeedException when it holds no feed
     * @throws InterruptedException when interrupted while waiting for its turn
     */
    Recognised read(FeedDocument document) throws InterruptedException {
        reading.acquire();
        try {
            return recognise(FeedParser.parse(document));
        } finally {
            reading.release();
        }
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
