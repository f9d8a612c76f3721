package io.bellwether.app.command;

import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.fetch.UserAgent;
import java.time.Duration;
import java.time.InstantSource;
import picocli.CommandLine.Option;

/** How servers of feeds are asked. */
final class FetchOptions {

    /** Of one document, decompressed: as much as ingest takes. */
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    @Option(
            names = "--allow-private-feeds",
            defaultValue = "${env:BELLWETHER_ALLOW_PRIVATE_FEEDS:-false}",
            description = "also read feeds at private and loopback addresses")
    private boolean allowPrivate;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            defaultValue = "${env:BELLWETHER_CONTACT:-}",
            description =
                    "page or e-mail by which publishers reach you, named in the user agent (or BELLWETHER_CONTACT)")
    private String contact = "";

    /**
     * A client for feeds; the caller closes it.
     *
     * @param deadline of one exchange
     * @throws StageException when the contact cannot stand in a header
     */
    FeedFetch open(Duration deadline, InstantSource clock) {
        return open(deadline, allowPrivate, clock);
    }

    /** The same for public addresses alone. */
    FeedFetch openToAll(Duration deadline, InstantSource clock) {
        return open(deadline, false, clock);
    }

    private FeedFetch open(Duration deadline, boolean privateToo, InstantSource clock) {
        if (!UserAgent.canName(contact)) {
            throw new StageException("--contact is %s but must be %s".formatted(contact, UserAgent.CONTACT));
        }
        return FeedFetch.open(new FetchLimits(deadline, MOST_BYTES), UserAgent.naming(contact), privateToo, clock);
    }

    boolean allowPrivate() {
        return allowPrivate;
    }

    /** Empty when none is given. */
    String contact() {
        return contact;
    }
}
