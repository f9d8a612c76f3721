package io.bellwether.ingest.probe;

import io.bellwether.article.coverage.Outcome;
import io.bellwether.ingest.identity.CanonicalLink;
import io.bellwether.ingest.poll.HostGate;
import io.bellwether.ingest.probe.Probe.Unasked;
import io.bellwether.ingest.probe.Probe.Unreached;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Asks many addresses: some at once, few of one host, all within one time that starts with this object. Thread-safe. */
public final class Probing {

    /** Throttled answers in a row by which a host has had enough. */
    private static final int ENOUGH = 3;

    private final ProbeLimits limits;
    private final InstantSource clock;
    private final Instant end;
    private final Semaphore atOnce;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    /** Starts the time. */
    public Probing(ProbeLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.end = clock.instant().plus(limits.total());
        this.atOnce = new Semaphore(limits.atOnce(), true);
    }

    /** How one address is asked. */
    @FunctionalInterface
    public interface Asking {
        /** What is there. */
        Probe ask(String address) throws InterruptedException;
    }

    /**
     * What is at each of the addresses, in their order.
     *
     * @param each told of every answer when it comes, from any thread; not of what is broken off at the end
     * @throws InterruptedException when interrupted; nothing goes on then
     */
    public List<Probe> ask(List<String> addresses, Asking asking, Consumer<Probe> each) throws InterruptedException {
        List<Callable<Probe>> tasks = new ArrayList<>();
        for (String address : addresses) {
            tasks.add(() -> {
                Probe probed = admitted(address, asking);
                each.accept(probed);
                return probed;
            });
        }
        Duration left = Duration.between(clock.instant(), end);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Probe> probes = new ArrayList<>();
            for (Future<Probe> task : threads.invokeAll(tasks, Math.max(0, left.toMillis()), TimeUnit.MILLISECONDS)) {
                probes.add(outcome(task));
            }
            return probes;
        }
    }

    private Probe outcome(Future<Probe> task) throws InterruptedException {
        try {
            return task.get();
        } catch (CancellationException late) {
            return new Unasked("not done within %s".formatted(words(limits.total())));
        } catch (ExecutionException unforeseen) {
            throw new IllegalStateException("a probe failed by a fault of ours", unforeseen.getCause());
        }
    }

    private static String words(Duration time) {
        return time.toSeconds() % 60 == 0 ? time.toMinutes() + " minutes" : time.toSeconds() + " seconds";
    }

    private Probe admitted(String address, Asking asking) throws InterruptedException {
        Host host = hosts.computeIfAbsent(CanonicalLink.host(address).orElse(""), this::host);
        host.gate.enter();
        try {
            if (host.throttled.get() >= ENOUGH) {
                return new Unasked("not asked, because its host had asked for patience %d times".formatted(ENOUGH));
            }
            atOnce.acquire();
            try {
                return host.heed(asking.ask(address));
            } finally {
                atOnce.release();
            }
        } finally {
            host.gate.leave();
        }
    }

    private Host host(String name) {
        return new Host(new HostGate(limits.atOnceAHost(), limits.spacing(), clock), new AtomicInteger());
    }

    /** One host; what it says of one address holds for the others too. */
    private record Host(HostGate gate, AtomicInteger throttled) {

        Probe heed(Probe probed) {
            boolean patience = probed instanceof Unreached unreached && unreached.outcome() == Outcome.THROTTLED;
            throttled.updateAndGet(inARow -> patience ? inARow + 1 : 0);
            return probed;
        }
    }
}
