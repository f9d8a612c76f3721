package io.bellwether.ingest.fetch;

import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.HubLinks;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How an exchange with a feed's server ended. Reasons are one line for people, without credentials. */
public sealed interface FetchResult {

    /**
     * A whole document came.
     *
     * @param validators those of this very answer
     * @param freshFor how long its headers say that nothing newer will come, a day at most; null when they do not say
     * @param hubs what its headers say of hubs that push it
     */
    record Fetched(
            FeedDocument document,
            Validators validators,
            @Nullable Duration freshFor,
            HubLinks hubs) implements FetchResult {

        /** An answer that does not name hubs. */
        public Fetched(FeedDocument document, Validators validators, @Nullable Duration freshFor) {
            this(document, validators, freshFor, HubLinks.NONE);
        }

        /** An answer that does not say how long it stays fresh. */
        public Fetched(FeedDocument document, Validators validators) {
            this(document, validators, null);
        }
    }

    /**
     * Nothing new since the validators that were shown.
     *
     * @param freshFor as of {@link Fetched}
     */
    record NotModified(@Nullable Duration freshFor) implements FetchResult {

        /** An answer that does not say how long it stays fresh. */
        public NotModified() {
            this(null);
        }
    }

    /**
     * The server asks for patience.
     *
     * @param retryAfter how long, not negative; null when it does not say
     */
    record Throttled(String reason, @Nullable Duration retryAfter) implements FetchResult {}

    /**
     * The server says the feed lives elsewhere for good.
     *
     * @param to the new address, without credentials
     * @param there what was found there: anything but another Moved
     */
    record Moved(String to, FetchResult there) implements FetchResult {}

    /** The server says the feed will not come back. */
    record Gone(String reason) implements FetchResult {}

    /**
     * No whole answer, or none that is of use.
     *
     * @param status HTTP status of the answer; 0 when none came, or none whole
     * @param lasting whether the same address will hardly do better another time, whatever the status
     */
    record Failed(String reason, int status, boolean lasting) implements FetchResult {

        /** A failure that its status tells all of. */
        public Failed(String reason, int status) {
            this(reason, status, false);
        }

        /** A failure without an answer. */
        public Failed(String reason) {
            this(reason, 0);
        }

        /** A failure by what the address leads to, not by its server's day. */
        static Failed lasting(String reason) {
            return new Failed(reason, 0, true);
        }
    }
}
