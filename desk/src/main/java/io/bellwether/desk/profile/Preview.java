package io.bellwether.desk.profile;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.classify.past.ArticleLog;
import io.bellwether.classify.past.Backtest;
import io.bellwether.classify.past.BacktestPlan;
import io.bellwether.classify.past.BacktestResult;
import io.bellwether.classify.past.FeedbackLog;
import io.bellwether.classify.past.PastArticle;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries a draft on the articles of the log, in the background, one at a time. Thread-safe. */
final class Preview implements AutoCloseable {

    /** What the articles of some weeks of hundreds of feeds come to; those near a theme are held in memory with their texts. */
    private static final int MOST_ARTICLES = 100_000;

    private static final Duration ENDING = Duration.ofSeconds(5);
    /** One processor stays for those who read. */
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private static final Logger LOG = LoggerFactory.getLogger(Preview.class);

    private final InstantSource clock;
    private final AtomicReference<@Nullable Job> last = new AtomicReference<>();

    Preview(InstantSource clock) {
        this.clock = clock;
    }

    PreviewState state() {
        Job job = last.get();
        return job == null ? new PreviewState.None() : job.state();
    }

    /** Whether it was begun: not while another runs. */
    synchronized boolean start(KafkaConnection kafka, PreviewWish wish) {
        if (state() instanceof PreviewState.Running) {
            return false;
        }
        Job job = new Job(kafka, wish);
        last.set(job);
        // No virtual thread: what it works out between two reads would hold one of the few threads that all of them,
        // and all pages, run on.
        job.thread.setDaemon(true);
        job.thread.start();
        return true;
    }

    void cancel() {
        Job job = last.get();
        if (job != null) {
            job.ending = true;
        }
    }

    @Override
    public void close() {
        cancel();
        Job job = last.get();
        try {
            if (job != null) {
                job.thread.join(ENDING);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Job {

        private final KafkaConnection kafka;
        private final PreviewWish wish;
        private final Instant begun = clock.instant();
        private final Thread thread =
                Thread.ofPlatform().name("profile-preview").unstarted(this::run);
        private final AtomicReference<@Nullable PreviewState> outcome = new AtomicReference<>();
        private volatile boolean ending;
        private volatile long size;
        private volatile long read;
        private long seen;
        private long counted;

        Job(KafkaConnection kafka, PreviewWish wish) {
            this.kafka = kafka;
            this.wish = wish;
        }

        PreviewState state() {
            PreviewState ended = outcome.get();
            return ended == null ? new PreviewState.Running(version(), wish.days(), begun, read, size, ending) : ended;
        }

        private String version() {
            return wish.after().version();
        }

        private void run() {
            PreviewState ended = new PreviewState.Failed(
                    version(),
                    begun,
                    "it broke off: the log of the desk tells why, start it with more memory if that ran out");
            try {
                ended = done(result());
            } catch (CancellationException cancelled) {
                ended = new PreviewState.Cancelled(version(), clock.instant());
            } catch (StageException told) {
                ended = new PreviewState.Failed(version(), clock.instant(), String.valueOf(told.getMessage()));
            } catch (RuntimeException failed) {
                LOG.error("the preview of profile {} failed", version(), failed);
                ended = new PreviewState.Failed(
                        version(), clock.instant(), "%s: the log of the desk has more".formatted(failed));
            } finally {
                outcome.set(ended);
            }
        }

        private PreviewState done(BacktestResult result) {
            return ending
                    ? new PreviewState.Cancelled(version(), clock.instant())
                    : new PreviewState.Done(version(), wish.days(), clock.instant(), result);
        }

        private BacktestResult result() {
            Instant since = begun.minus(Duration.ofDays(wish.days()));
            List<Mark> marks = FeedbackLog.marks(kafka);
            BacktestPlan plan = BacktestPlan.of(wish.before(), wish.after(), since, marks);
            try (ArticleLog log = ArticleLog.since(kafka, marks.isEmpty() ? since : Instant.EPOCH)) {
                size = log.size();
                return Backtest.run(plan, log.articles().peek(article -> count(article, since)), _ -> {}, THREADS);
            }
        }

        private void count(PastArticle article, Instant since) {
            if (ending) {
                throw new CancellationException();
            }
            read = ++seen;
            if (!article.came().isBefore(since) && ++counted > MOST_ARTICLES) {
                throw new StageException(
                        "the last %d days hold more than %,d articles: preview fewer days, or all of them with bellwether backtest"
                                .formatted(wish.days(), MOST_ARTICLES));
            }
        }
    }
}
