package io.bellwether.bench.faults.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One process that is started again whenever it ends by itself, as a supervisor of services would. Faults come from one thread at a
 * time; all else is thread-safe.
 */
public final class Part {

    private static final Duration BEFORE_RESTART = Duration.ofSeconds(1);
    private static final Duration ORDERLY_END = Duration.ofSeconds(30);

    private final PartName name;
    private final ProcessBuilder command;
    private final Supplier<Optional<ProcessHandle>> server;
    private final AtomicInteger fallen = new AtomicInteger();
    private @Nullable Process process;
    private boolean wanted;

    /**
     * A part that is not started.
     *
     * @param server another process that does this part's work and is killed with it
     */
    Part(PartName name, ProcessBuilder command, Supplier<Optional<ProcessHandle>> server) {
        this.name = name;
        this.command = command;
        this.server = server;
    }

    /** Which it is. */
    public PartName name() {
        return name;
    }

    /** How often it ended by itself. */
    public int fallen() {
        return fallen.get();
    }

    /** Starts it. */
    public synchronized void start() {
        wanted = true;
        launch();
    }

    private synchronized void launch() {
        try {
            Process started = command.start();
            process = started;
            Thread.ofVirtual().start(() -> watch(started));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private void watch(Process watched) {
        try {
            watched.waitFor();
            if (isWanted(watched)) {
                fallen.incrementAndGet();
                Thread.sleep(BEFORE_RESTART);
                relaunch(watched);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isWanted(Process ended) {
        return wanted && ended.equals(process);
    }

    private synchronized void relaunch(Process ended) {
        if (isWanted(ended)) {
            launch();
        }
    }

    /** Kills it with SIGKILL, as soon as it runs, and waits for its end. */
    public void kill() throws InterruptedException {
        Process running = running();
        unwant();
        server.get().ifPresent(ProcessHandle::destroyForcibly);
        running.destroyForcibly().waitFor();
        // It may have started its server in the meantime.
        server.get().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Asks it to end with SIGTERM and waits; kills it after half a minute. */
    public void end() throws InterruptedException {
        Process running = current();
        unwant();
        if (running != null) {
            running.destroy();
            if (!running.waitFor(ORDERLY_END.toSeconds(), TimeUnit.SECONDS)) {
                destroyNow();
            }
        }
    }

    /** Stops it with SIGSTOP, as soon as it runs, until {@link #goOn()}. */
    public void stop() throws InterruptedException {
        signal("-STOP", running());
    }

    /** Lets it go on with SIGCONT. */
    public void goOn() throws InterruptedException {
        signal("-CONT", running());
    }

    private static void signal(String signal, Process to) throws InterruptedException {
        try {
            new ProcessBuilder(List.of("kill", signal, Long.toString(to.pid())))
                    .start()
                    .waitFor();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Process running() throws InterruptedException {
        while (true) {
            Process now = current();
            if (now != null && now.isAlive()) {
                return now;
            }
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    private synchronized void unwant() {
        wanted = false;
    }

    /** Kills it whatever its state; waits for nothing. */
    void destroyNow() {
        unwant();
        server.get().ifPresent(ProcessHandle::destroyForcibly);
        Process now = current();
        if (now != null) {
            now.destroyForcibly();
        }
    }
}
