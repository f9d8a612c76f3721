package io.bellwether.ingest.probe;

import io.bellwether.article.coverage.Outcome;
import io.bellwether.ingest.parse.FeedDocument;
import io.bellwether.ingest.parse.ParsedFeed;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What asking an address for a feed came to. Reasons are one line for people, without credentials. */
public sealed interface Probe {

    /**
     * A feed.
     *
     * @param at where it was read at last, redirects followed; without credentials
     * @param movedTo where the server says it lives for good; null when it does not say
     */
    record Found(String at, @Nullable String movedTo, ParsedFeed feed) implements Probe {

        /** Name and version. */
        public String format() {
            return feed.document().format();
        }

        /** The latest time that an item bears, whether published or updated; empty when none bears any. */
        public Optional<Instant> newest() {
            return feed.items().stream()
                    .flatMap(item ->
                            Stream.of(Optional.ofNullable(item.published()), Optional.ofNullable(item.updated())))
                    .flatMap(Optional::stream)
                    .max(Instant::compareTo);
        }

        /** Where to ask from now on. */
        public String address() {
            return Objects.requireNonNullElse(movedTo, at);
        }
    }

    /** A document that is no feed: a page, most often. */
    record NoFeed(FeedDocument document, String reason) implements Probe {}

    /**
     * No document.
     *
     * @param outcome failed, throttled or gone
     * @param status HTTP status of a failure; 0 when no answer came
     */
    record Unreached(Outcome outcome, String reason, int status) implements Probe {}

    /** Not asked at all. */
    record Unasked(String reason) implements Probe {}
}
