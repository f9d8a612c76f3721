package io.bellwether.bench.faults;

import io.bellwether.bench.newsroom.Newsroom;
import java.time.Duration;
import java.util.OptionalLong;

/** Waits for what is under way; whoever waits sees to it that it ends. */
final class Settlement {

    private static final Duration LOOK = Duration.ofMillis(500);

    /** Looks in a row that must find nothing left. */
    private static final int SURE = 3;

    private Settlement() {}

    /** Until ingest has asked for the first time. */
    static void awaitOpening(Newsroom newsroom) throws InterruptedException {
        while (!newsroom.isOpen()) {
            Thread.sleep(LOOK);
        }
    }

    /** Until the newsroom has shown all and ingest has kept all. */
    static void await(Newsroom newsroom) throws InterruptedException {
        while (!newsroom.settled()) {
            Thread.sleep(LOOK);
        }
    }

    /** Until classify and sink work. */
    static void awaitWork(Backlogs backlogs) throws InterruptedException {
        while (!backlogs.bothWork()) {
            Thread.sleep(LOOK);
        }
    }

    /** Until classify and then the sink have nothing left to do. */
    static void await(Backlogs backlogs) throws InterruptedException {
        int sure = 0;
        while (sure < SURE) {
            Thread.sleep(LOOK);
            sure = isZero(backlogs.ofClassify()) && isZero(backlogs.ofSink()) ? sure + 1 : 0;
        }
    }

    private static boolean isZero(OptionalLong backlog) {
        return backlog.isPresent() && backlog.getAsLong() == 0;
    }
}
