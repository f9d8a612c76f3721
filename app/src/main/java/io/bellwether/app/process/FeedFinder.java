package io.bellwether.app.process;

import io.bellwether.desk.feed.FeedCandidate;
import io.bellwether.desk.feed.FeedFinding;
import io.bellwether.desk.feed.WantedFeed;
import io.bellwether.ingest.discovery.Discovered;
import io.bellwether.ingest.discovery.Discovery;
import io.bellwether.ingest.discovery.FoundFeed;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.fetch.UserAgent;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.opml.FullTextWish;
import io.bellwether.ingest.opml.Opml;
import io.bellwether.ingest.opml.SubscriptionList;
import io.bellwether.ingest.probe.FeedProbe;
import io.bellwether.ingest.probe.FeedRemarks;
import io.bellwether.ingest.probe.ProbeLimits;
import io.bellwether.ingest.probe.Probing;
import io.bellwether.ingest.robots.Robots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds feeds for the desk as {@code feed discover} does: with the guards of polling, and nothing kept. Thread-safe. */
public final class FeedFinder implements FeedFinding, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedFinder.class);

    /** Of one exchange. */
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    /** Of one document, decompressed: as much as ingest takes. */
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    /** Somebody waits before a page. */
    private static final ProbeLimits LIMITS = new ProbeLimits(4, 2, Duration.ofMillis(250), Duration.ofSeconds(25));

    private final InstantSource clock;
    private final FeedFetch fetch;

    private FeedFinder(FeedFetch fetch, InstantSource clock) {
        this.fetch = fetch;
        this.clock = clock;
    }

    /**
     * A finder.
     *
     * @param allowPrivate whether it looks at private and loopback addresses
     * @param contact that the user agent names; empty for none
     */
    public static FeedFinder open(boolean allowPrivate, String contact, InstantSource clock) {
        FetchLimits limits = new FetchLimits(DEADLINE, MOST_BYTES);
        return new FeedFinder(FeedFetch.open(limits, UserAgent.naming(contact), allowPrivate, clock), clock);
    }

    @Override
    public FoundFeeds find(String address) throws InterruptedException {
        Probing probing = new Probing(LIMITS, clock);
        Discovered discovered = new Discovery(new FeedProbe(fetch), new Robots(fetch, clock), probing, clock)
                .find(address, probe -> {});
        return new FoundFeeds(discovered.feeds().stream().map(this::candidate).toList(), discovered.remarks());
    }

    private FeedCandidate candidate(FoundFeed feed) {
        return new FeedCandidate(
                feed.address(),
                Objects.requireNonNullElse(feed.found().feed().title(), ""),
                feed.found().format(),
                feed.found().feed().items().size(),
                feed.found().newest(),
                feed.candidate().origin().words(),
                FeedRemarks.of(feed.found(), clock.instant()));
    }

    @Override
    public ListedFeeds read(byte[] opml) {
        try {
            SubscriptionList list = Opml.read(new ByteArrayInputStream(opml), "given");
            return new ListedFeeds(list.feeds().stream().map(FeedFinder::wanted).toList(), list.remarks());
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array can be read", impossible);
        }
    }

    private static WantedFeed wanted(FeedSource feed) {
        boolean titled = !feed.title().equals(feed.shownUrl());
        return new WantedFeed(feed.url(), titled ? feed.title() : "", feed.folder(), fullText(feed.fullText()));
    }

    private static @Nullable Boolean fullText(FullTextWish wish) {
        return switch (wish) {
            case AS_SET -> null;
            case YES -> true;
            case NO -> false;
        };
    }

    @Override
    public void close() {
        try {
            fetch.close();
        } catch (IOException leftOpen) {
            LOG.debug("a connection did not close", leftOpen);
        }
    }
}
