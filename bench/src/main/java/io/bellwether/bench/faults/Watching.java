package io.bellwether.bench.faults;

import io.bellwether.bench.faults.compare.StoredArticles;
import io.bellwether.bench.faults.part.Installation;
import io.bellwether.bench.newsroom.Newsroom;
import io.bellwether.bench.newsroom.ServedItem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Tells every few seconds how far a run is. */
final class Watching implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private final Newsroom newsroom;
    private final FaultExecution execution;
    private final FaultPlan plan;
    private final Consumer<String> say;
    private final StoredArticles stored;
    private final Backlogs backlogs;
    private final InstantSource clock = InstantSource.system();
    private final Instant began = clock.instant();
    private final Thread thread = Thread.ofVirtual().name("watching").unstarted(this::watch);
    private volatile String phase = "";

    private Watching(
            Installation installation,
            Newsroom newsroom,
            FaultExecution execution,
            FaultPlan plan,
            Consumer<String> say) {
        this.newsroom = newsroom;
        this.execution = execution;
        this.plan = plan;
        this.say = say;
        this.stored = new StoredArticles(installation.databaseUrl());
        this.backlogs = new Backlogs(installation.kafka(), installation.databaseUrl());
    }

    static Watching start(
            Installation installation,
            Newsroom newsroom,
            FaultExecution execution,
            FaultPlan plan,
            Consumer<String> say) {
        Watching watching = new Watching(installation, newsroom, execution, plan, say);
        watching.thread.start();
        return watching;
    }

    /** What is going on now. */
    void phase(String words) {
        phase = words;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN);
                say.accept(line());
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private String line() throws InterruptedException {
        long seconds = Duration.between(began, clock.instant()).toSeconds();
        return "%d:%02d faults %d of %d, published %d, served whole %d, stored %s, classify behind by %s, sink by %s %s"
                .formatted(
                        seconds / 60,
                        seconds % 60,
                        execution.done().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        plan.faults().size(),
                        newsroom.published(),
                        newsroom.items().stream().filter(ServedItem::owed).count(),
                        known(stored.count()),
                        known(backlogs.ofClassify()),
                        known(backlogs.ofSink()),
                        phase)
                .strip();
    }

    private static String known(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "?";
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        backlogs.close();
    }
}
