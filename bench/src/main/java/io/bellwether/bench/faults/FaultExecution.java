package io.bellwether.bench.faults;

import io.bellwether.bench.faults.part.Installation;
import io.bellwether.bench.faults.part.Part;
import io.bellwether.bench.faults.part.PartName;
import io.bellwether.bench.newsroom.Newsroom;
import io.bellwether.embedded.directory.DirectoryTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;

/** Does to an installation what the plan says, each fault on a thread of its own; two on one part come one after the other. */
final class FaultExecution {

    /** Above the transaction timeout of classify, 10 s. */
    private static final Duration STOPPED = Duration.ofSeconds(11);

    private static final Duration READ_ONLY = Duration.ofSeconds(3);
    private static final Duration LOCKED = Duration.ofSeconds(10);

    private final Installation installation;
    private final Newsroom newsroom;
    private final DatabaseFaults database;
    private final PoisonSender poison;
    private final int poisonEach;
    private final Map<PartName, ReentrantLock> locks = new EnumMap<>(PartName.class);
    private final Map<FaultKind, Integer> done = new EnumMap<>(FaultKind.class);

    /**
     * An execution.
     *
     * @param poisonEach records of each kind, each time poison is sent
     */
    FaultExecution(Installation installation, Newsroom newsroom, PoisonSender poison, int poisonEach) {
        this.installation = installation;
        this.newsroom = newsroom;
        this.database = new DatabaseFaults(installation.databaseUrl());
        this.poison = poison;
        this.poisonEach = poisonEach;
        for (PartName part : PartName.values()) {
            locks.put(part, new ReentrantLock(true));
        }
    }

    /** Executes the plan and returns when the last fault is over and every part is started again. */
    void run(FaultPlan plan, InstantSource clock) throws InterruptedException {
        Instant opened = clock.instant();
        List<Thread> running = new ArrayList<>();
        for (PlannedFault fault : plan.faults()) {
            Duration wait = Duration.between(clock.instant(), opened.plus(fault.at()));
            if (wait.isPositive()) {
                Thread.sleep(wait);
            }
            running.add(Thread.ofVirtual().name(fault.kind().name()).start(() -> guarded(fault)));
        }
        for (Thread thread : running) {
            thread.join();
        }
    }

    /** Faults that are over, by kind. */
    synchronized Map<FaultKind, Integer> done() {
        return new EnumMap<>(done);
    }

    private void guarded(PlannedFault fault) {
        try {
            execute(fault);
            synchronized (this) {
                done.merge(fault.kind(), 1, Integer::sum);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void execute(PlannedFault fault) throws InterruptedException {
        Part part = installation.part(fault.kind().part());
        switch (fault.kind()) {
            case KILL_BROKER, KILL_DATABASE, KILL_INGEST, KILL_CLASSIFY, KILL_SINK ->
                alone(part, () -> restarted(part, part::kill, fault.pause()));
            case BOUNCE_BROKER -> alone(part, () -> restarted(part, part::end, fault.pause()));
            case DELETE_STATE -> alone(part, () -> restarted(part, () -> killAndDelete(part), fault.pause()));
            case STOP_CLASSIFY, STOP_SINK -> alone(part, () -> stopped(part, STOPPED.plus(fault.pause())));
            case READ_ONLY_DATABASE -> database.readOnly(READ_ONLY.plus(fault.pause()));
            case SLOW_DATABASE -> database.lock(LOCKED);
            case REPLAY_FEEDS -> newsroom.replay();
            case SEND_POISON -> poison.send(poisonEach);
        }
    }

    /** Something that is done to a part. */
    private interface Deed {
        void execute() throws InterruptedException;
    }

    private void alone(Part part, Deed deed) throws InterruptedException {
        ReentrantLock lock = Objects.requireNonNull(locks.get(part.name()));
        lock.lockInterruptibly();
        try {
            deed.execute();
        } finally {
            lock.unlock();
        }
    }

    private static void restarted(Part part, Deed end, Duration pause) throws InterruptedException {
        end.execute();
        Thread.sleep(pause);
        part.start();
    }

    private static void stopped(Part part, Duration length) throws InterruptedException {
        part.stop();
        Thread.sleep(length);
        part.goOn();
    }

    private void killAndDelete(Part classify) throws InterruptedException {
        classify.kill();
        try {
            DirectoryTree.delete(installation.state());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
