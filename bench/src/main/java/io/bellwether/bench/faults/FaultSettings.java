package io.bellwether.bench.faults;

import io.bellwether.article.stage.StageException;
import io.bellwether.bench.newsroom.NewsroomSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a run is to do.
 *
 * @param seed of plan, invented texts, edits and faults of feeds
 * @param counts how many faults
 * @param poison records of each kind, over all times it is sent
 * @param articles files to serve, at least those; empty to invent texts
 * @param items items and edits to serve at most
 * @param rate of them a second, over all feeds
 * @param feeds how many
 * @param feedFaults share of responses with a fault
 * @param poll shortest time between two polls of a feed
 */
record FaultSettings(
        long seed,
        FaultPlan.Counts counts,
        int poison,
        List<Path> articles,
        int items,
        double rate,
        int feeds,
        double feedFaults,
        Duration poll) {

    /** Shorter than this, a feed's window does not outlive a broker's restart with all that waits for it. */
    private static final Duration SHORTEST_WINDOW = Duration.ofSeconds(45);

    FaultSettings {
        articles = List.copyOf(articles);
        check(items >= 1, "--items", items, "1 or more");
        check(rate > 0 && rate <= 1_000, "--rate", rate, "above 0, 1000 at most");
        check(feeds >= 1 && feeds <= 1_000, "--feeds", feeds, "1 to 1000");
        check(feedFaults >= 0 && feedFaults <= .9, "--feed-faults", feedFaults, "0 to 0.9");
        check(counts.kills() >= 0, "--kills", counts.kills(), "0 or more");
        check(counts.others() >= 0, "--others", counts.others(), "0 or more");
        check(poison >= 0, "--poison", poison, "0 or more");
        Duration window = window(feeds, rate);
        if (window.compareTo(SHORTEST_WINDOW) < 0) {
            throw new StageException(
                    "a feed's window would last %d s, and a restart takes longer than that: give more --feeds or a lower --rate, so that it lasts %d s"
                            .formatted(window.toSeconds(), SHORTEST_WINDOW.toSeconds()));
        }
    }

    /** How long an item stands in its feed. */
    private static Duration window(int feeds, double rate) {
        return Duration.ofMillis((long) (1_000 * NewsroomSize.USUAL_WINDOW * feeds / rate));
    }

    /** The newsroom that shows them. */
    NewsroomSize newsroom() {
        return new NewsroomSize(feeds, NewsroomSize.USUAL_WINDOW, rate);
    }

    /** How long the newsroom takes to show everything. */
    Duration length() {
        return Duration.ofMillis((long) (1_000 * items / rate));
    }

    private static void check(boolean holds, String key, Object value, String range) {
        if (!holds) {
            throw new StageException("%s is %s but must be %s".formatted(key, value, range));
        }
    }
}
