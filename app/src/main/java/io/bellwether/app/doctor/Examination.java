package io.bellwether.app.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Looks at all parts at once; who does not answer in time is a finding, too. */
final class Examination {

    private final Duration patience;

    /** @param patience longest time one check may take */
    Examination(Duration patience) {
        this.patience = patience;
    }

    /** The findings, in the order of the parts; takes twice the patience at most. */
    List<Finding> of(List<Part> parts) throws InterruptedException {
        List<Running> reaching =
                parts.stream().map(Part::reach).map(Running::start).toList();
        List<Finding> findings = new ArrayList<>();
        List<List<Running>> further = new ArrayList<>();
        List<List<Finding>> reached = new ArrayList<>();
        long until = System.nanoTime() + patience.toNanos();
        for (int at = 0; at < parts.size(); at++) {
            List<Finding> found = reaching.get(at).await(until, patience);
            reached.add(found);
            further.add(
                    found.stream().anyMatch(Finding.Failure.class::isInstance)
                            ? List.of()
                            : parts.get(at).further().stream()
                                    .map(Running::start)
                                    .toList());
        }
        long end = System.nanoTime() + patience.toNanos();
        for (int at = 0; at < parts.size(); at++) {
            findings.addAll(reached.get(at));
            for (Running check : further.get(at)) {
                findings.addAll(check.await(end, patience));
            }
        }
        return findings;
    }

    /** A check under way, on a thread of its own, which a hung server may keep for as long as the process lives. */
    private record Running(Check check, Thread thread, CompletableFuture<List<Finding>> outcome) {

        static Running start(Check check) {
            CompletableFuture<List<Finding>> outcome = new CompletableFuture<>();
            Thread thread = Thread.ofPlatform().daemon().name(check.what()).start(() -> {
                try {
                    outcome.complete(check.look().look());
                } catch (Exception | LinkageError failed) {
                    outcome.completeExceptionally(failed);
                }
            });
            return new Running(check, thread, outcome);
        }

        List<Finding> await(long until, Duration patience) throws InterruptedException {
            try {
                return outcome.get(Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                thread.interrupt();
                String said = "no answer within %d s".formatted(Math.max(1, patience.toSeconds()));
                return List.of(new Finding.Failure(check.what(), said, check.remedy()));
            } catch (ExecutionException failed) {
                return List.of(FailedCheck.finding(check, failed.getCause() == null ? failed : failed.getCause()));
            }
        }
    }
}
