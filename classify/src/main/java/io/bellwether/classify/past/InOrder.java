package io.bellwether.classify.past;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Gatherer;

/**
 * Maps a stream on threads of its own, in order. Computing that takes long belongs on these: virtual threads share a few carriers with all
 * others of the process, which would wait.
 */
final class InOrder<T, R> implements AutoCloseable {

    /** Waiting for each thread: enough that none is idle, few enough to hold in memory. */
    private static final int AHEAD = 4;

    private final ExecutorService workers;
    private final int most;
    private final Function<T, R> mapping;

    /** @param threads at least 1 */
    InOrder(int threads, Function<T, R> mapping) {
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("backtest-", 0).factory());
        this.most = threads * AHEAD;
        this.mapping = mapping;
    }

    /** For one stream, which must be sequential. */
    Gatherer<T, Queue<Future<R>>, R> gatherer() {
        return Gatherer.ofSequential(
                ArrayDeque::new,
                (running, one, downstream) -> {
                    running.add(workers.submit(() -> mapping.apply(one)));
                    return running.size() < most || downstream.push(result(running.remove()));
                },
                (running, downstream) -> running.forEach(one -> downstream.push(result(one))));
    }

    private static <R> R result(Future<R> one) {
        try {
            return one.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException unforeseen) {
                throw unforeseen;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended while it judged the past", closing);
        }
    }

    /** Drops what is not begun. */
    @Override
    public void close() {
        workers.shutdownNow();
    }
}
