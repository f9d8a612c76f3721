package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import java.time.Duration;

/** Is told of every poll when it is over. Called by many threads at once; must be quick and throw nothing. */
public interface PollListener {

    /** Listens to nothing. */
    PollListener NONE = new PollListener() {
        @Override
        public void polled(FeedStatus status, Duration late) {}

        @Override
        public void unpublished(Duration late) {}
    };

    /**
     * A poll that is remembered.
     *
     * @param status after it
     * @param late how long after its time it began, not negative; of a feed that was due before the start, after the start
     */
    void polled(FeedStatus status, Duration late);

    /** A poll that Kafka did not take, so that it counts for nothing. */
    void unpublished(Duration late);
}
