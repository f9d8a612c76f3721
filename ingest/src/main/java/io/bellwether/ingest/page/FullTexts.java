package io.bellwether.ingest.page;

import io.bellwether.article.item.Article;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FeedFetches;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.page.PageResult.Read;
import io.bellwether.ingest.page.PageResult.Refused;
import io.bellwether.ingest.publish.Publisher;
import io.bellwether.ingest.publish.UnpublishedException;
import io.bellwether.ingest.robots.Robots;
import io.bellwether.ingest.robots.RobotsVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes teasers by the text of their pages. The feed's own text is published at once; the page is asked for afterwards, and its text
 * follows as a revision of the same article, as an edit does. So no page, however slow, delays or loses what a feed gave. A text that is
 * known already is put into the article before it is published again. Thread-safe.
 */
public final class FullTexts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FullTexts.class);

    /** Pages asked for at once, over all hosts. */
    private static final int AT_ONCE = 8;
    /** Pages that may wait, those asked again among them; more are left to their feeds' text until the next start. */
    private static final int MOST_WAITING = 4_000;
    /** The same of one host. */
    private static final int MOST_WAITING_OF_A_HOST = 200;
    /** The same of one feed, whose links may lead to a host each. */
    private static final int MOST_WAITING_OF_A_FEED = 400;
    /** By how much a wait before asking again may be longer by chance, so that pages part that were refused together. */
    private static final double SPREAD = 0.5;
    /** After a host has asked to wait. */
    private static final Duration PAUSE = Duration.ofMinutes(5);
    /** Before a text that Kafka did not take is sent again. */
    private static final Duration RETRY = Duration.ofSeconds(30);

    private static final int TRIES = 5;

    private final Parts parts;
    private final Set<String> feeds;
    private final PageFetch pages;
    /** For feeds that do not stand at private addresses themselves. */
    private final PageFetch publicPages;

    private final PageStore store;
    private final Patience patience;
    private final HostLanes lanes;
    private final PageCounts counts = new PageCounts();
    private final Semaphore atOnce = new Semaphore(AT_ONCE);
    private final PageQueue waiting = new PageQueue(MOST_WAITING, MOST_WAITING_OF_A_HOST, MOST_WAITING_OF_A_FEED);

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    private FullTexts(Parts parts, PageStore store, Patience patience) {
        this.parts = parts;
        this.feeds = ConcurrentHashMap.newKeySet();
        this.feeds.addAll(parts.feeds());
        this.pages = pages(parts.fetches().own(), parts.clock());
        this.publicPages =
                parts.fetches().isOne() ? pages : pages(parts.fetches().publicOnly(), parts.clock());
        this.store = store;
        this.patience = patience;
        this.lanes = new HostLanes(patience.spacing(), parts.clock());
    }

    private static PageFetch pages(FeedFetch fetch, InstantSource clock) {
        return new PageFetch(fetch, new Robots(fetch, clock));
    }

    /**
     * What it works with; the owner closes them.
     *
     * @param feeds ids of the feeds whose pages are asked for, with and without credentials in the address
     * @param directory of this process alone, where pages are remembered; null for memory alone
     */
    public record Parts(
            FeedFetches fetches,
            Publisher publisher,
            Set<String> feeds,
            @Nullable Path directory,
            InstantSource clock) {

        /** Copies the set. */
        public Parts {
            feeds = Set.copyOf(feeds);
        }
    }

    /**
     * Starts, with the pages that an earlier run did not come to.
     *
     * @throws io.bellwether.article.stage.StageException when the directory cannot be made
     */
    public static FullTexts start(Parts parts) {
        return start(parts, Patience.USUAL);
    }

    static FullTexts start(Parts parts, Patience patience) {
        Path directory = parts.feeds().isEmpty() ? null : parts.directory();
        PageStore store = PageStore.at(directory, parts.clock().instant());
        FullTexts texts = new FullTexts(parts, store, patience);
        for (Article article : store.wanted()) {
            FeedSource source = FeedSource.of(article.feed(), article.source());
            if (texts.feeds.contains(source.id())) {
                texts.ask(source, article);
            } else {
                store.forget(article);
            }
        }
        return texts;
    }

    /** Has the pages of these feeds asked for too, from now on; by their ids, with and without credentials in the address. */
    public void add(Set<String> more) {
        feeds.addAll(more);
    }

    /** The articles, each with its page's text where that is known already. Does not wait for any page. */
    public List<Article> complete(List<Article> articles) {
        return feeds.isEmpty()
                ? articles
                : articles.stream().map(this::complete).toList();
    }

    private Article complete(Article article) {
        return Teaser.is(article)
                        && store.known(article.id()).orElse(null) instanceof Read read
                        && read.text().length() > article.summary().length()
                ? Teaser.completed(article, read.text(), article.fetched())
                : article;
    }

    /** Has the pages of those asked for that are teasers, after they are published. Does not wait for any page. */
    public void want(FeedSource source, List<Article> published) {
        if (!feeds.contains(source.id())) {
            return;
        }
        for (Article article : published) {
            PageResult known = store.known(article.id()).orElse(null);
            boolean whole = known instanceof Read read && read.text().equals(article.body());
            if (Teaser.is(article) && !whole && !(known instanceof Refused)) {
                store.want(article);
                ask(source, article);
            }
        }
    }

    private void ask(FeedSource source, Article article) {
        switch (waiting.enter(article)) {
            case NEW -> {
                Thread thread =
                        Thread.ofVirtual().name("page-" + article.id()).unstarted(() -> guarded(source, article));
                threads.add(thread);
                thread.start();
            }
            case KNOWN -> LOG.trace("the page of article {} is waited for already", article.id());
            // It stays wanted, and is asked for after the next start.
            case NONE -> counts.count(source.id(), new Refused("too many pages waited", false));
        }
    }

    /** No page that we did not foresee ends more than its own reading. */
    private void guarded(FeedSource source, Article article) {
        try {
            PageResult result = settled(source, article);
            revise(waiting.leave(article).orElse(article), result);
            finish(source, article, result);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unforeseen) {
            LOG.error(
                    "the page {} was not read by a fault of ours; the feed's text stays, but please report this",
                    article.url(),
                    unforeseen);
            finish(source, article, new Refused("internal error", true));
        } finally {
            var _ = waiting.leave(article);
            threads.remove(Thread.currentThread());
        }
    }

    /** The result after a refusal that passes has passed, or a day has. */
    private PageResult settled(FeedSource source, Article article) throws InterruptedException {
        Instant end = parts.clock().instant().plus(patience.most());
        Duration wait = patience.again();
        PageResult result = result(article);
        while (result instanceof Refused refused && refused.passing()) {
            double share = 1 + SPREAD * ThreadLocalRandom.current().nextDouble();
            Duration pause = Duration.ofMillis((long) (wait.toMillis() * share));
            if (parts.clock().instant().plus(pause).isAfter(end)) {
                return result;
            }
            counts.later(source.id(), 1);
            try {
                Thread.sleep(pause);
            } finally {
                counts.later(source.id(), -1);
            }
            wait = wait.multipliedBy(2);
            result = result(article);
        }
        return result;
    }

    private void finish(FeedSource source, Article article, PageResult result) {
        store.done(article.id(), result);
        counts.count(source.id(), result);
    }

    private PageResult result(Article article) throws InterruptedException {
        PageResult known = store.known(article.id()).orElse(null);
        if (known != null) {
            return known;
        }
        PageFetch asking = pages(article);
        HostLanes.Lane lane = lanes.of(article.url());
        Duration pause = Duration.ZERO;
        lane.enter();
        try {
            atOnce.acquire();
            try {
                return switch (asking.verdict(article.url())) {
                    case RobotsVerdict.Refused refused -> new Refused(refused.reason(), false, refused.passing());
                    case RobotsVerdict.Allowed allowed -> {
                        pause = Objects.requireNonNullElse(allowed.crawlDelay(), pause);
                        PageResult read = asking.read(article.url());
                        pause = asksToWait(read) ? PAUSE : pause;
                        yield read;
                    }
                };
            } finally {
                atOnce.release();
            }
        } finally {
            lane.leave(pause);
        }
    }

    private PageFetch pages(Article article) {
        return parts.fetches().of(article.feed()).equals(parts.fetches().own()) ? pages : publicPages;
    }

    private static boolean asksToWait(PageResult result) {
        return result instanceof Refused refused && refused.reason().equals(PageFetch.ASKED_TO_WAIT);
    }

    private void revise(Article article, PageResult result) throws InterruptedException {
        if (!(result instanceof Read read)
                || read.text().length() <= article.summary().length()) {
            return;
        }
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                Instant now = parts.clock().instant().truncatedTo(ChronoUnit.MILLIS);
                parts.publisher().publish(Map.of(), List.of(Teaser.completed(article, read.text(), now)));
                return;
            } catch (UnpublishedException unpublished) {
                LOG.debug("the full text of article {} waits: {}", article.id(), unpublished.getMessage());
                Thread.sleep(RETRY);
            }
        }
    }

    /** What coverage is to tell of the feed's pages in this run; empty when there is nothing. */
    public List<String> warnings(FeedSource source) {
        return counts.warnings(source.id());
    }

    /** Breaks off; what was not asked for stays wanted for the next start. */
    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
    }
}
