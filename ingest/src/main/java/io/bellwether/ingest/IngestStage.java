package io.bellwether.ingest;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.FeedWish;
import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.Stage;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.ingest.fetch.FeedFetch;
import io.bellwether.ingest.fetch.FeedFetches;
import io.bellwether.ingest.fetch.FetchLimits;
import io.bellwether.ingest.follow.FeedFollowing;
import io.bellwether.ingest.follow.FeedPlan;
import io.bellwether.ingest.inbox.Inbox;
import io.bellwether.ingest.inbox.InboxCounts;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.page.FullTexts;
import io.bellwether.ingest.poll.FeedState;
import io.bellwether.ingest.poll.PollListener;
import io.bellwether.ingest.poll.Polling;
import io.bellwether.ingest.poll.Schedule;
import io.bellwether.ingest.publish.ArticlePublisher;
import io.bellwether.ingest.publish.CoverageLog;
import io.bellwether.ingest.publish.IdentityLog;
import io.bellwether.ingest.publish.WishLog;
import io.bellwether.ingest.websub.DeliveryLimits;
import io.bellwether.ingest.websub.Hubs;
import io.bellwether.ingest.websub.WebSub;
import io.bellwether.ingest.websub.WebSubCounts;
import io.bellwether.ingest.websub.WebSubSettings;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The stage that polls feeds and puts their articles on topic {@code articles}. */
public final class IngestStage implements Stage {

    private static final Logger LOG = LoggerFactory.getLogger(IngestStage.class);

    private final FeedFetches fetches;
    private final ArticlePublisher publisher;
    private final Inbox inbox;
    private final FullTexts fullTexts;
    private final @Nullable WebSub webSub;
    private final Polling polling;
    private final WishLog wishes;
    private final FeedFollowing following;

    /** What it closes at its end. */
    private record Connections(FeedFetches fetches, ArticlePublisher publisher, WishLog wishes) {}

    private IngestStage(IngestSettings settings, Connections connections, Polling.Parts parts, Beginning beginning) {
        this.fetches = connections.fetches();
        this.publisher = connections.publisher();
        this.inbox = parts.inbox();
        this.fullTexts = parts.fullTexts();
        this.webSub = parts.hubs() instanceof WebSub hubs ? hubs : null;
        this.wishes = connections.wishes();
        List<FeedState> feeds = beginning.polled().stream()
                .map(source -> parts.schedule()
                        .start(
                                source,
                                beginning.remembered().get(source.id()),
                                parts.clock().instant()))
                .toList();
        this.polling = Polling.start(parts, feeds, settings.concurrency());
        this.following = new FeedFollowing(
                beginning.plan(),
                new FeedFollowing.Running(parts, polling),
                beginning.remembered(),
                source -> fullTexts.add(settings.fullTextFeeds(List.of(source))));
        following.begin(beginning.choices());
    }

    /**
     * Starts polling where an earlier run ended; waits for Kafka, not for feeds.
     *
     * @throws StageException when Kafka does not answer or refuses
     */
    public static IngestStage start(KafkaConnection connection, IngestSettings settings, InstantSource clock) {
        return start(connection, settings, clock, PollListener.NONE);
    }

    /**
     * The same, telling of every poll.
     *
     * @throws StageException when Kafka does not answer or refuses
     */
    public static IngestStage start(
            KafkaConnection connection, IngestSettings settings, InstantSource clock, PollListener listener) {
        TopicCreation.ensure(connection, List.of(Topic.ARTICLES, Topic.COVERAGE, Topic.IDENTITIES, Topic.FEEDS))
                .forEach(LOG::warn);
        WishLog wishes = WishLog.open(connection);
        try {
            return start(connection, settings, new Surroundings(wishes, clock, listener));
        } catch (RuntimeException refused) {
            wishes.close();
            throw refused;
        }
    }

    private record Surroundings(WishLog wishes, InstantSource clock, PollListener listener) {}

    private static IngestStage start(KafkaConnection connection, IngestSettings settings, Surroundings around) {
        WishLog wishes = around.wishes();
        InstantSource clock = around.clock();
        FeedPlan plan = new FeedPlan(settings.feeds());
        Map<String, FeedWish> wished = wishes.known();
        Beginning beginning = new Beginning(plan, plan.all(wished), CoverageLog.read(connection));
        settings.checkSecrets(beginning.known(), wished.keySet())
                .forEach(feed -> LOG.warn(
                        "the secrets file has an entry for {}, which was removed: take it out there if it is not to come back",
                        feed));
        Inbox inbox = settings.inbox() == null ? Inbox.none() : Inbox.at(settings.inbox());
        FeedFetches fetches = fetches(settings, clock);
        ArticlePublisher publisher = new ArticlePublisher(connection);
        Polling.Parts parts = new Polling.Parts(
                fetches.own(),
                settings.secrets(),
                publisher,
                IdentityLog.read(connection),
                inbox,
                FullTexts.start(new FullTexts.Parts(
                        fetches, publisher, settings.fullTextFeeds(beginning.polled()), settings.pages(), clock)),
                hubs(settings, new Parts(fetches, inbox, clock), beginning.polled()),
                new Schedule(settings.poll()),
                clock,
                around.listener());
        return started(new IngestStage(settings, new Connections(fetches, publisher, wishes), parts, beginning));
    }

    private static FeedFetches fetches(IngestSettings settings, InstantSource clock) {
        FeedFetch own = fetch(settings, settings.allowPrivateFeeds(), clock);
        return settings.allowPrivateFeeds()
                ? new FeedFetches(own, fetch(settings, false, clock))
                : FeedFetches.one(own);
    }

    private static FeedFetch fetch(IngestSettings settings, boolean allowPrivate, InstantSource clock) {
        return FeedFetch.open(
                new FetchLimits(settings.deadline(), settings.maxBytes()), settings.userAgent(), allowPrivate, clock);
    }

    private record Parts(FeedFetches fetches, Inbox inbox, InstantSource clock) {}

    private static Hubs hubs(IngestSettings settings, Parts parts, List<FeedSource> polled) {
        WebSubSettings webSub = settings.webSub();
        return webSub == null
                ? Hubs.NONE
                : WebSub.open(
                        new WebSub.Parts(
                                webSub,
                                settings.subscriptions(),
                                parts.fetches(),
                                parts.inbox(),
                                new DeliveryLimits(settings.deadline(), settings.maxBytes()),
                                parts.clock()),
                        polled);
    }

    /** Hubs are heard when there is somebody to take what they deliver. */
    private static IngestStage started(IngestStage stage) {
        try {
            if (stage.webSub != null) {
                stage.webSub.start(stage.polling);
            }
            stage.wishes.follow(stage.following::heed);
            return stage;
        } catch (StageException portInUse) {
            stage.close();
            throw portInUse;
        }
    }

    @Override
    public String name() {
        return "ingest";
    }

    /** The latest status of each feed that is polled and has been before, in this run or an earlier one; in no order. */
    public List<FeedStatus> statuses() {
        return polling.statuses();
    }

    /** Articles that Kafka has acknowledged in this run; an edited one counts again. */
    public long published() {
        return publisher.published();
    }

    /** What was kept on disk in this run. */
    public InboxCounts inbox() {
        return inbox.counts();
    }

    /** What has happened between hubs and us in this run; of all nothing where no callback is configured. */
    public WebSubCounts webSub() {
        return webSub == null ? new WebSubCounts() : webSub.counts();
    }

    /** Feeds that hubs push now. */
    public long pushed() {
        return webSub == null ? 0 : webSub.pushed();
    }

    @Override
    public Health check() {
        Optional<String> trouble = publisher.trouble();
        if (trouble.isPresent()) {
            return new Health.Down(
                    trouble.get(),
                    "check that it runs and has room; polling goes on, and nothing is remembered that was not taken");
        }
        return new PollingHealth(statuses(), polling.feeds(), following.muted(), published()).health();
    }

    @Override
    public void close() {
        wishes.close();
        if (webSub != null) {
            webSub.close();
        }
        polling.close();
        fullTexts.close();
        publisher.close();
        try {
            fetches.close();
        } catch (IOException leftOpen) {
            LOG.debug("a connection did not close", leftOpen);
        }
    }
}
