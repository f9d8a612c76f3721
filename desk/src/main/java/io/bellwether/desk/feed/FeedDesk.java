package io.bellwether.desk.feed;

import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.coverage.Following;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.desk.store.StoredFeed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes what people want of feeds and tells what was wished just now. Thread-safe; close it after the desk. */
public final class FeedDesk implements AutoCloseable {

    private final InstantSource clock;
    private final SentWishes sent = new SentWishes();
    private final AtomicReference<@Nullable FeedLog> log = new AtomicReference<>();
    private final AtomicReference<@Nullable FeedFinding> finding = new AtomicReference<>();

    /** A desk that takes wishes once {@link #writeTo} has told where, and finds feeds once {@link #findWith} has told how. */
    public FeedDesk(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Writes wishes to topic {@code feeds} of this Kafka from now on.
     *
     * @throws io.bellwether.article.stage.StageException when its settings are refused or no address resolves
     */
    public void writeTo(KafkaConnection kafka) {
        close(log.getAndSet(new FeedLog(kafka)));
    }

    /** Looks for feeds by this from now on. */
    public void findWith(FeedFinding how) {
        finding.set(how);
    }

    /** Whether wishes can be written. */
    public boolean isOn() {
        return log.get() != null;
    }

    /** How feeds are found; empty when this desk was started without. */
    public Optional<FeedFinding> finding() {
        return Optional.ofNullable(finding.get());
    }

    /**
     * Follows feeds; waits until Kafka has it, some seconds at most.
     *
     * @param feeds none with an {@link WantedFeed#objection}
     */
    public WishOutcome follow(List<WantedFeed> feeds, String who) {
        Instant now = now();
        return write(feeds.stream().map(feed -> feed.wish(who, now)).toList());
    }

    /** Follows, mutes or removes a feed that is known; waits as {@link #follow} does. */
    public WishOutcome set(FeedWish known, Following state, String who) {
        return write(List.of(known.with(state, who, now())));
    }

    /** The wish that a stored feed is the outcome of. */
    public static FeedWish known(StoredFeed feed) {
        Following state = feed.isMuted() ? Following.MUTED : Following.FOLLOWED;
        return new FeedWish(feed.id(), feed.url(), feed.title(), feed.folder(), null, state, "", feed.polled());
    }

    /** What was wished of a feed on this desk and is not to be seen in the store yet. */
    public Optional<FeedWish> wished(String id) {
        return sent.of(id);
    }

    private WishOutcome write(List<FeedWish> wishes) {
        FeedLog open = log.get();
        if (open == null) {
            return new WishOutcome.Off();
        }
        Optional<String> refused = open.write(wishes);
        if (refused.isPresent()) {
            return new WishOutcome.Failed(refused.get());
        }
        sent.add(wishes);
        return new WishOutcome.Taken(wishes);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What was wished on this desk and those stored feeds do not show yet, the last first. */
    public List<FeedWish> waiting(List<StoredFeed> all) {
        return sent.beyond(all, clock.instant());
    }

    @Override
    public void close() {
        close(log.getAndSet(null));
    }

    private static void close(@Nullable FeedLog former) {
        if (former != null) {
            former.close();
        }
    }
}
