package io.bellwether.desk.outbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt to make and deliver a message, which ends in time: interrupting a virtual thread closes the socket it waits at. */
final class Attempt {

    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);
    /** RFC 5321, section 4.5.3.2, lets a server think for ten minutes after the final dot; none that is well does. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private Attempt() {}

    /** How it ended; empty when there was nothing to deliver. */
    static Optional<Delivery> of(Callable<Optional<Delivery>> delivering) {
        FutureTask<Optional<Delivery>> task = new FutureTask<>(delivering);
        Thread.ofVirtual().start(task);
        try {
            return task.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return deferred("no answer in " + LONGEST.toSeconds() + " s", "see what the other side and the store do");
        } catch (InterruptedException ending) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return deferred("the desk was ended", "nothing is to be done");
        } catch (ExecutionException failed) {
            LOG.error("a message cannot be written", failed.getCause());
            return deferred(
                    "the message cannot be written (%s)".formatted(failed.getCause()),
                    "report it as a bug, with the log");
        }
    }

    private static Optional<Delivery> deferred(String reason, String remedy) {
        return Optional.of(new Delivery.Deferred(reason, remedy));
    }
}
