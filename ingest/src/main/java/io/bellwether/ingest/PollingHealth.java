package io.bellwether.ingest;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.stage.Health;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How polling goes. Pure.
 *
 * @param statuses the latest of each feed that has one
 * @param feeds how many are polled
 * @param muted how many more are known
 * @param published articles sent in this run
 */
record PollingHealth(List<FeedStatus> statuses, int feeds, int muted, long published) {

    /** Failures in a row after which a feed counts as failing. */
    private static final int FAILING = 3;

    Health health() {
        List<FeedStatus> failing =
                statuses.stream().filter(feed -> feed.failures() >= FAILING).toList();
        if (feeds > 0 && failing.size() * 2 >= feeds) {
            return new Health.Degraded(
                    "%d of %d feeds fail: %s".formatted(failing.size(), feeds, examples(failing)),
                    "check this machine's network first, then the feeds' addresses");
        }
        return new Health.Up("%d feeds, %d of them failing%s, %d articles sent"
                .formatted(feeds, failing.size(), muted == 0 ? "" : ", %d more muted".formatted(muted), published));
    }

    private static String examples(List<FeedStatus> failing) {
        return failing.stream()
                .limit(3)
                .map(feed -> feed.title() + " (" + feed.reason() + ")")
                .collect(Collectors.joining(", "));
    }
}
