package io.bellwether.ingest.poll;

import io.bellwether.ingest.fetch.FetchResult;
import java.time.Instant;

/**
 * A poll that is over.
 *
 * @param harvest {@link Harvest#NONE} unless a document came
 * @param jitter 0 to 1: spreads feeds that would else be polled all at once
 */
record PollReport(FetchResult result, Harvest harvest, Instant began, Instant ended, double jitter) {

    PollReport with(FetchResult other) {
        return new PollReport(other, harvest, began, ended, jitter);
    }
}
