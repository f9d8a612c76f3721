package io.bellwether.bench.flow;

import io.bellwether.article.stage.StageException;
import io.bellwether.bench.newsroom.NewsroomSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What is measured.
 *
 * @param articles files to serve; empty to invent texts
 * @param items to serve at most, 1 or more
 * @param newsroom how it serves them
 * @param poll shortest time between two polls of a feed
 * @param warmUp what is served in this time after the first response does not count
 * @param samples whether a flight recorder tells where the processor time goes
 * @param heap of the process, as {@code -Xmx} takes it
 */
record FlowSettings(
        List<Path> articles,
        int items,
        NewsroomSize newsroom,
        Duration poll,
        Duration warmUp,
        boolean samples,
        String heap) {

    FlowSettings {
        articles = List.copyOf(articles);
        check(items >= 1, "--items", items, "1 or more");
        check(newsroom.feeds() >= 1 && newsroom.feeds() <= 5_000, "--feeds", newsroom.feeds(), "1 to 5000");
        check(newsroom.window() >= 1 && newsroom.window() <= 5_000, "--window", newsroom.window(), "1 to 5000");
        check(newsroom.rate() > 0, "--rate", newsroom.rate(), "above 0");
        check(!warmUp.isNegative(), "--warm-up", warmUp, "0s or more");
        check(heap.matches("[1-9][0-9]{0,5}[mg]"), "--heap", heap, "a size such as 1500m or 2g");
    }

    private static void check(boolean holds, String key, Object value, String range) {
        if (!holds) {
            throw new StageException("%s is %s but must be %s".formatted(key, value, range));
        }
    }
}
