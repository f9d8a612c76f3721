package io.bellwether.ingest.follow;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.FeedWish;
import io.bellwether.ingest.follow.FeedChoice.Forgotten;
import io.bellwether.ingest.follow.FeedChoice.Muted;
import io.bellwether.ingest.follow.FeedChoice.Polled;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.poll.Muting;
import io.bellwether.ingest.poll.Polling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings polling in line with what people want, while it runs. Wishes are heeded by one thread, in their order. */
public final class FeedFollowing {

    private static final Logger LOG = LoggerFactory.getLogger(FeedFollowing.class);

    private final FeedPlan plan;
    private final Polling.Parts parts;
    private final Polling polling;
    private final Consumer<FeedSource> joining;
    /** Of feeds that are not polled: what they are taken up with. */
    private final Map<String, FeedStatus> remembered;

    private final AtomicInteger muted = new AtomicInteger();

    /**
     * Follows from what holds at the start.
     *
     * @param remembered what is known of feeds, by id
     * @param joining told of each feed before it is polled
     */
    public FeedFollowing(
            FeedPlan plan, Running running, Map<String, FeedStatus> remembered, Consumer<FeedSource> joining) {
        this.plan = plan;
        this.parts = running.parts();
        this.polling = running.polling();
        this.remembered = new HashMap<>(remembered);
        this.joining = joining;
    }

    /** Polling, and what it works with. */
    public record Running(Polling.Parts parts, Polling polling) {}

    /** Leaves word of the feeds that are not polled from the start. */
    public void begin(List<FeedChoice> choices) {
        for (FeedChoice choice : choices) {
            switch (choice) {
                case Polled _ -> {}
                case Muted mute -> mute(mute);
                case Forgotten gone -> {
                    if (remembered.containsKey(gone.id())) {
                        forget(gone.id());
                    }
                }
            }
        }
    }

    /**
     * Does what is wanted of a feed from now on.
     *
     * @param wish empty when what was wished is taken back
     * @throws InterruptedException when interrupted while a poll of it breaks off; it is not heeded then
     */
    public void heed(String id, Optional<FeedWish> wish) throws InterruptedException {
        switch (plan.choice(id, wish.orElse(null))) {
            case Polled polled -> follow(polled.source());
            case Muted mute -> {
                polling.leave(id).ifPresent(state -> remember(id, state.status()));
                mute(mute);
                LOG.info("feed {} is not polled any more: {}", mute.source(), mute.reason());
            }
            case Forgotten gone -> {
                polling.leave(gone.id());
                forget(gone.id());
            }
        }
    }

    /** Feeds that are known and left alone. */
    public int muted() {
        return muted.get();
    }

    private void follow(FeedSource source) throws InterruptedException {
        Optional<FeedSource> polled = polling.source(source.id());
        if (polled.filter(source::equals).isPresent()) {
            return;
        }
        polling.leave(source.id()).ifPresent(state -> remember(source.id(), state.status()));
        FeedStatus known = remembered.remove(source.id());
        if (known != null && Muting.isMuted(known)) {
            muted.decrementAndGet();
        }
        joining.accept(source);
        polling.follow(parts.schedule().start(source, known, parts.clock().instant()));
        LOG.info("feed {} is polled from now on", source);
    }

    private void mute(Muted mute) {
        FeedStatus known = remembered.get(mute.source().id());
        FeedStatus status =
                Muting.status(mute.source(), known, mute.reason(), parts.clock().instant());
        if (known == null || !Muting.isMuted(known)) {
            muted.incrementAndGet();
        }
        remembered.put(status.id(), status);
        if (!Objects.equals(status, known)) {
            parts.publisher().record(status);
        }
        parts.hubs().left(status.id());
    }

    private void forget(String id) {
        FeedStatus known = remembered.remove(id);
        if (known != null && Muting.isMuted(known)) {
            muted.decrementAndGet();
        }
        parts.publisher().forget(id);
        parts.hubs().left(id);
        LOG.info("feed {} is removed", id);
    }

    private void remember(String id, @Nullable FeedStatus status) {
        if (status != null) {
            remembered.put(id, status);
        }
    }
}
