package io.bellwether.app.process;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.classify.stream.ClassifyCounts;
import io.bellwether.sink.stage.SinkCounts;
import java.time.Instant;
import java.util.List;

/** What has passed through the stages since they started. */
public record Flow(List<FeedStatus> feeds, ClassifyCounts classified, SinkCounts stored) {

    /** Copies the list. */
    public Flow {
        feeds = List.copyOf(feeds);
    }

    /** One line for people. */
    public String line() {
        long answering = feeds.stream().filter(feed -> feed.failures() == 0).count();
        return "feeds %d/%d · articles %d · duplicates %d · tags %d · alerts %d%s"
                .formatted(
                        answering,
                        feeds.size(),
                        stored.articles(),
                        classified.duplicates(),
                        stored.tags(),
                        stored.alerts(),
                        classified.dead() == 0 ? "" : " · dead " + classified.dead());
    }

    /** Whether every feed has been polled since then without failing. */
    public boolean allReadSince(Instant time) {
        return !feeds.isEmpty()
                && feeds.stream()
                        .allMatch(feed -> feed.failures() == 0 && !feed.polled().isBefore(time));
    }
}
