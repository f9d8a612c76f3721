package io.bellwether.ingest.probe;

import io.bellwether.article.coverage.Outcome;
import io.bellwether.ingest.fetch.Credentials;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchResult;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.FeedParser;
import io.bellwether.ingest.parse.UnreadableFeedException;
import io.bellwether.ingest.probe.Probe.Found;
import io.bellwether.ingest.probe.Probe.NoFeed;
import io.bellwether.ingest.probe.Probe.Unreached;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Asks an address once and reads what it says, with all the guards of polling. Thread-safe. */
public final class FeedProbe {

    private final FeedFetch fetch;
    /** Few at once: a document of some megabytes takes many times its size while it is read. */
    private final Semaphore reading = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** Asks through this client, which stays the caller's to close. */
    public FeedProbe(FeedFetch fetch) {
        this.fetch = fetch;
    }

    /**
     * What is at the address. Never throws for what a server does.
     *
     * @throws InterruptedException when interrupted; the exchange has then ended too
     */
    public Probe ask(String address) throws InterruptedException {
        return read(fetch.fetch(address, Validators.NONE), null);
    }

    /**
     * The same with credentials, which are shown where they belong and nowhere else.
     *
     * @throws InterruptedException when interrupted; the exchange has then ended too
     */
    public Probe ask(String address, Credentials credentials) throws InterruptedException {
        return read(fetch.fetch(address, Validators.NONE, credentials), null);
    }

    private Probe read(FetchResult result, @Nullable String movedTo) throws InterruptedException {
        return switch (result) {
            case FetchResult.Fetched fetched -> parse(fetched.document(), movedTo);
            case FetchResult.Moved moved -> read(moved.there(), moved.to());
            case FetchResult.Throttled throttled -> new Unreached(Outcome.THROTTLED, throttled.reason(), 0);
            case FetchResult.Gone gone -> new Unreached(Outcome.GONE, gone.reason(), 410);
            case FetchResult.Failed failed -> new Unreached(Outcome.FAILED, failed.reason(), failed.status());
            case FetchResult.NotModified unasked ->
                new Unreached(Outcome.FAILED, "HTTP 304 to a request without conditions", 304);
        };
    }

    private Probe parse(FeedDocument document, @Nullable String movedTo) throws InterruptedException {
        reading.acquire();
        try {
            return new Found(document.address(), movedTo, FeedParser.parse(document));
        } catch (UnreadableFeedException unreadable) {
            return new NoFeed(document, String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // A document that we did not foresee is one bad feed, not the end of the whole list.
            return new NoFeed(
                    document, "internal error: " + unforeseen.getClass().getSimpleName());
        } finally {
            reading.release();
        }
    }
}
