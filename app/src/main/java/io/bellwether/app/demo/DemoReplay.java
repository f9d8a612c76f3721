package io.bellwether.app.demo;

import io.bellwether.app.process.Backlog;
import io.bellwether.app.process.Flow;
import io.bellwether.app.process.SingleProcess;
import io.bellwether.app.process.Watch;
import io.bellwether.article.stage.StageException;
import io.bellwether.classify.stream.ClassifySettings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Waits, with a progress line, until the whole fortnight has been read, tagged and stored. */
public final class DemoReplay {

    private static final Duration PACE = Duration.ofMillis(250);
    /** Alerts trail the articles that raise them by one more topic: this much quiet, and they have come. */
    private static final Duration QUIET = Duration.ofSeconds(2);
    /** Trends follow within seconds; where some do not, as of articles that are too old to count, nothing is waited for in vain. */
    private static final Duration TRENDS = Duration.ofSeconds(40);
    /** A machine that needs longer after the last article has something else the matter. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final DemoNewsroom newsroom;
    private final SingleProcess process;
    private final Watch watch;

    /** A replay that a process reads. */
    public DemoReplay(DemoNewsroom newsroom, SingleProcess process) {
        this.newsroom = newsroom;
        this.process = process;
        this.watch = new Watch(process);
    }

    /**
     * Returns when all is stored, or the process is being closed.
     *
     * @throws StageException when that takes minutes too long
     */
    public void untilAllIsStored() throws InterruptedException {
        try (Backlog backlog = new Backlog(process.kafka(), ClassifySettings.APPLICATION_ID)) {
            while (!newsroom.finished() && !process.ending()) {
                look();
            }
            Instant end = Instant.now();
            Instant quietSince = end;
            Flow before = process.flow();
            while (!process.ending() && quietSince.plus(QUIET).isAfter(Instant.now())) {
                look();
                Flow flow = process.flow();
                boolean settled = flow.allReadSince(end) && flow.stored().isCaughtUp() && backlog.articles() == 0;
                if (!settled || !flow.stored().equals(before.stored())) {
                    quietSince = Instant.now();
                }
                before = flow;
                if (Instant.now().isAfter(end.plus(LIMIT))) {
                    throw new StageException("the demo's articles are not all stored after %d minutes (%s): see the log"
                            .formatted(LIMIT.toMinutes(), flow.line()));
                }
            }
        }
        awaitTrends();
        watch.end();
    }

    private void awaitTrends() throws InterruptedException {
        UntoldTags untold = new UntoldTags(process.store().dataSource());
        Instant latest = Instant.now().plus(TRENDS);
        while (!process.ending() && Instant.now().isBefore(latest) && !untold.areNone()) {
            look();
        }
    }

    private void look() throws InterruptedException {
        watch.look("%tF · ".formatted(newsroom.now().atZone(ZoneOffset.UTC)));
        Thread.sleep(PACE);
    }
}
