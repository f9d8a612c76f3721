package io.bellwether.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class HostGateTest {

    private static final InstantSource CLOCK = InstantSource.system();

    @ParameterizedTest
    @CsvSource({
        "1, PT5M, PT1S",
        "150, PT5M, PT1S",
        "300, PT5M, PT0.5S",
        "5000, PT5M, PT0.03S",
        "50, PT2S, PT0.02S",
        "1, PT1S, PT0.5S",
    })
    void spacesPollsOfOneHostByASecondUnlessItsFeedsCouldNotAllBeAskedThen(
            long feeds, Duration shortest, Duration spacing) {
        assertThat(HostGates.spacing(feeds, shortest)).isEqualTo(spacing);
    }

    @Test
    void letsPollsBeginApartFromEachOther() throws Exception {
        Duration spacing = Duration.ofMillis(50);
        HostGate gate = new HostGate(6, spacing, CLOCK);
        List<Instant> began = new CopyOnWriteArrayList<>();
        List<Thread> polls = new ArrayList<>();
        for (int at = 0; at < 10; at++) {
            polls.add(Thread.ofVirtual().start(() -> pass(gate, () -> began.add(CLOCK.instant()))));
        }
        for (Thread poll : polls) {
            poll.join();
        }

        List<Instant> sorted = began.stream().sorted().toList();
        assertThat(sorted).hasSize(10);
        assertThat(Duration.between(sorted.getFirst(), sorted.getLast())).isGreaterThan(spacing.multipliedBy(8));
    }

    @Test
    void letsOnlySoManyInAtOnce() throws Exception {
        HostGate gate = new HostGate(2, Duration.ZERO, CLOCK);
        AtomicInteger inside = new AtomicInteger();
        gate.enter();
        gate.enter();
        Thread third = Thread.ofVirtual().start(() -> pass(gate, inside::incrementAndGet));
        await().until(() -> third.getState() == Thread.State.WAITING);
        assertThat(inside).hasValue(0);

        gate.leave();
        third.join();
        assertThat(inside).hasValue(1);
    }

    @Test
    void givesItsPlaceBackWhenInterrupted() throws Exception {
        HostGate gate = new HostGate(1, Duration.ofDays(1), CLOCK);
        gate.enter();
        gate.leave();
        Thread waiting = Thread.ofVirtual().start(() -> pass(gate, () -> {}));
        await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
        waiting.interrupt();
        waiting.join();

        Thread next = Thread.ofVirtual().start(() -> pass(gate, () -> {}));
        await().until(() -> next.getState() == Thread.State.TIMED_WAITING);
        next.interrupt();
        next.join();
    }

    @Test
    void pausesAHostThatHasHadEnoughThreeTimesInARow() throws Exception {
        HostGate gate = new HostGate(2, Duration.ZERO, CLOCK);
        gate.heed(status(Outcome.THROTTLED));
        gate.heed(status(Outcome.THROTTLED));
        gate.heed(status(Outcome.NOT_MODIFIED));
        gate.heed(status(Outcome.THROTTLED));
        gate.heed(status(Outcome.THROTTLED));
        gate.enter();
        gate.leave();

        gate.heed(status(Outcome.THROTTLED));
        Thread paused = Thread.ofVirtual().start(() -> pass(gate, () -> {}));
        await().until(() -> paused.getState() == Thread.State.TIMED_WAITING);
        paused.interrupt();
        paused.join();
    }

    private static void pass(HostGate gate, Runnable inside) {
        try {
            gate.enter();
            try {
                inside.run();
            } finally {
                gate.leave();
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static FeedStatus status(Outcome outcome) {
        Instant now = CLOCK.instant();
        return new FeedStatus(
                "f1",
                "https://news.example/feed",
                "News",
                List.of(),
                now,
                outcome,
                "",
                0,
                0,
                0,
                Duration.ZERO,
                null,
                now.plus(Duration.ofHours(1)),
                null,
                null,
                null,
                List.of(),
                null,
                FeedMemory.fresh(now));
    }
}
