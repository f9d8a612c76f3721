package io.bellwether.classify.stream;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replaces a stream thread that died, until too many die in a row; then all stop, to be started anew after a pause. Thread-safe. */
final class ThreadReplacement implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadReplacement.class);

    private static final int REPLACED = 5;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Deque<Instant> deaths = new ArrayDeque<>();
    private Optional<String> reason = Optional.empty();

    ThreadReplacement(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable fault) {
        forgetOld();
        deaths.addLast(clock.instant());
        reason = Optional.of(innermost(fault));
        boolean replaced = deaths.size() <= REPLACED;
        LOG.error(
                "a stream thread died ({}); nothing is lost: its work is undone and repeated {}",
                innermost(fault),
                replaced ? "by a new thread" : "after a restart, because too many died");
        return replaced ? StreamThreadExceptionResponse.REPLACE_THREAD : StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    /** Why a thread died in the last minutes, if one did. */
    synchronized Optional<String> recentReason() {
        forgetOld();
        return deaths.isEmpty() ? Optional.empty() : reason;
    }

    private void forgetOld() {
        Instant oldest = clock.instant().minus(WITHIN);
        while (!deaths.isEmpty() && deaths.peekFirst().isBefore(oldest)) {
            deaths.removeFirst();
        }
    }

    private static String innermost(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
