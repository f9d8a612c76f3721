package io.bellwether.bench.polls;

import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.item.Article;
import io.bellwether.article.item.KnownName;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FeedFetches;
import io.bellwether.ingest.identity.KnownItems;
import io.bellwether.ingest.inbox.Inbox;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.page.FullTexts;
import io.bellwether.ingest.poll.FeedState;
import io.bellwether.ingest.poll.PollListener;
import io.bellwether.ingest.poll.Polling;
import io.bellwether.ingest.poll.Schedule;
import io.bellwether.ingest.publish.Publisher;
import io.bellwether.ingest.secret.Secrets;
import io.bellwether.ingest.websub.Hubs;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Every feed polled once by polling as it is; only Kafka is left out. */
final class Round implements Publisher, PollListener {

    private static final Duration BETWEEN_POLLS = Duration.ofHours(1);
    private static final long PATIENCE_MINUTES = 10;

    private final Queue<Duration> lateness = new ConcurrentLinkedQueue<>();
    private final LongAdder articles = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final CountDownLatch left;
    private final String exempt;

    private Round(int feeds, String exempt) {
        this.left = new CountDownLatch(feeds);
        this.exempt = exempt;
    }

    /**
     * How a round is run.
     *
     * @param concurrency connections at once
     * @param spread time over which the feeds are due; zero for all at once
     */
    record Plan(FeedFetch fetch, Inbox inbox, int concurrency, Duration spread) {}

    /**
     * Polls the feeds once.
     *
     * @param hanging one more feed, whose poll is not waited for; none when empty
     */
    static Lateness run(Plan plan, List<String> feeds, String hanging) throws InterruptedException {
        Round round = new Round(feeds.size(), hanging);
        InstantSource clock = InstantSource.system();
        Schedule schedule = new Schedule(BETWEEN_POLLS);
        Instant start = clock.instant();
        List<FeedState> states = new ArrayList<>();
        if (!hanging.isEmpty()) {
            states.add(state(hanging, start));
        }
        for (int at = 0; at < feeds.size(); at++) {
            states.add(state(
                    feeds.get(at), start.plus(plan.spread().multipliedBy(at).dividedBy(feeds.size()))));
        }
        FullTexts pages =
                FullTexts.start(new FullTexts.Parts(FeedFetches.one(plan.fetch()), round, Set.of(), null, clock));
        Polling.Parts parts = new Polling.Parts(
                plan.fetch(),
                Secrets.NONE,
                round,
                new KnownItems(),
                plan.inbox(),
                pages,
                Hubs.NONE,
                schedule,
                clock,
                round);
        try (pages;
                Polling _ = Polling.start(parts, states, plan.concurrency())) {
            if (!round.left.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException(round.left.getCount() + " feeds were not polled");
            }
        }
        return new Lateness(
                List.copyOf(round.lateness), Duration.between(start, clock.instant()), round.failures.sum());
    }

    private static FeedState state(String address, Instant due) {
        return new FeedState(FeedSource.of(address, address), null, due, FeedMemory.fresh(due));
    }

    @Override
    public void publish(Map<Long, KnownName> names, List<Article> some) {
        articles.add(some.size());
    }

    @Override
    public void record(FeedStatus status) {}

    @Override
    public void forget(String feed) {}

    @Override
    public void polled(FeedStatus status, Duration late) {
        if (!status.url().equals(exempt)) {
            lateness.add(late);
            failures.add(status.failures());
            left.countDown();
        }
    }

    @Override
    public void unpublished(Duration late) {}
}
