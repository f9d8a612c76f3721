package io.bellwether.article.coverage;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed after its latest poll, or after what a hub delivered since: the value of topic {@code coverage}, keyed by feed
 * id. It is also all that ingest remembers of a feed over a restart, so it is written only after the items are acknowledged.
 *
 * @param id key: a short hash of the feed's address as configured
 * @param url the feed's address as configured
 * @param title for people
 * @param folder names of the folders it lies in on the feed list, outermost first; empty when it lies in none, and in what earlier
 *     releases wrote
 * @param polled when the latest poll, or the reading of the latest delivery, began; of a feed muted before its first, when it was muted
 * @param reason in words, for people; empty when all is well
 * @param items items in the latest whole answer, or in a delivery that had more
 * @param newItems items of the latest answer or delivery that were not known before
 * @param failures polls failed in a row, 0 after a success
 * @param latency of the latest poll or delivery
 * @param lastSuccess latest poll that was fetched or not modified, or delivery that was published; null when there was none
 * @param nextPoll null of a feed that somebody muted, and in what earlier releases wrote of feeds that are gone
 * @param etag validator of the latest whole answer, as given
 * @param lastModified validator of the latest whole answer, as given
 * @param movedTo address that permanent redirects point to; null when there is none
 * @param warnings what was wrong with the latest whole answer, each in words; empty when nothing was
 * @param gap the latest time in which items may have passed unseen; null when there was none
 * @param memory what the next poll needs; null in what earlier releases wrote
 */
public record FeedStatus(
        String id,
        String url,
        String title,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> folder,
        Instant polled,
        Outcome outcome,
        String reason,
        int items,
        int newItems,
        int failures,
        Duration latency,
        @Nullable Instant lastSuccess,
        @Nullable Instant nextPoll,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String movedTo,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> warnings,
        @Nullable Gap gap,
        @Nullable FeedMemory memory) {

    /** Copies the lists. */
    public FeedStatus {
        folder = List.copyOf(folder);
        warnings = List.copyOf(warnings);
    }

    /** The same with another time of the next poll, and this to be said. */
    public FeedStatus withNextPoll(Instant next, String saying) {
        return new FeedStatus(
                id,
                url,
                title,
                folder,
                polled,
                outcome,
                saying,
                items,
                newItems,
                failures,
                latency,
                lastSuccess,
                next,
                etag,
                lastModified,
                movedTo,
                warnings,
                gap,
                memory);
    }

    /** The same of a feed that nobody asks any more: nothing is forgotten, and nothing counts as failing. */
    public FeedStatus muted(String saying) {
        return new FeedStatus(
                id,
                url,
                title,
                folder,
                polled,
                Outcome.MUTED,
                saying,
                items,
                newItems,
                0,
                latency,
                lastSuccess,
                null,
                etag,
                lastModified,
                movedTo,
                warnings,
                gap,
                memory);
    }
}
