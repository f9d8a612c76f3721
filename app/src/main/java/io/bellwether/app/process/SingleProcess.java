package io.bellwether.app.process;

import io.bellwether.app.console.LogFile;
import io.bellwether.app.health.Metrics;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.Stage;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.classify.stream.ClassifySettings;
import io.bellwether.classify.stream.ClassifyStage;
import io.bellwether.classify.stream.ProfileTopic;
import io.bellwether.desk.server.DeskFigures;
import io.bellwether.desk.server.DeskStage;
import io.bellwether.ingest.IngestSettings;
import io.bellwether.ingest.IngestStage;
import io.bellwether.ingest.metrics.IngestMetrics;
import io.bellwether.sink.stage.SinkSettings;
import io.bellwether.sink.stage.SinkStage;
import io.bellwether.sink.store.SchemaMigration;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Every stage in one process. The desk comes first, so that a port in use is known before anything is written; ingest comes last, when
 * all that follows it stands.
 */
public final class SingleProcess implements Stage {

    private final ClosingStack opened;
    private final Map<String, Stage> stages = new ConcurrentHashMap<>();
    private volatile boolean ending;
    private final Servers servers;
    private final StoreConnection store;
    private final KafkaConnection kafka;
    private final DeskStage desk;
    private final SinkStage sink;
    private final ClassifyStage classify;
    private final IngestStage ingest;
    private final Metrics metrics;

    private SingleProcess(RunPlan plan, Consumer<String> say, ClosingStack opened) {
        this.opened = opened;
        servers = opened.push(Servers.under(plan.data(), plan.environment()));
        say.accept((servers.fresh() ? "made data directory " : "data in ") + servers.data());
        say.accept("log in " + LogFile.under(servers.data()));
        StoreAddress address = servers.store();
        store = opened.push(StoreConnection.open(address, "bellwether-sink"));
        SchemaMigration.migrate(store);
        metrics = opened.push(new Metrics());
        desk = keep(DeskStage.start(
                opened.push(StoreConnection.open(address, "bellwether-desk")),
                plan.desk(),
                this::health,
                new DeskFigures(metrics.registry(), metrics::text)));
        kafka = servers.kafka();
        desk.connect(kafka);
        desk.findFeedsWith(opened.push(
                FeedFinder.open(plan.ingest().allowPrivateFeeds(), plan.ingest().contact(), InstantSource.system())));
        sink = keep(SinkStage.start(kafka, SinkSettings.of(store)));
        classify = keep(ClassifyStage.start(kafka, settings(plan)));
        IngestMetrics counting = new IngestMetrics(metrics.registry());
        ingest = keep(IngestStage.start(kafka, feeds(plan), InstantSource.system(), counting));
        counting.watch(ingest);
    }

    /** Starts all parts, telling in a few lines what it does. What was started is closed again when a later part cannot start. */
    public static SingleProcess start(RunPlan plan, Consumer<String> say) {
        ClosingStack opened = new ClosingStack();
        try {
            return new SingleProcess(plan, say, opened);
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    /** Publishes the profile given, or the bundled one where there is none yet; else the current one stays. */
    private ClassifySettings settings(RunPlan plan) {
        Optional<Profile> published =
                plan.given().isPresent() || ProfileTopic.current(kafka).isPresent()
                        ? plan.given()
                        : Optional.of(plan.bundled().get());
        ClassifySettings settings = ClassifySettings.in(servers.data().resolve("classify"));
        return published.map(settings::withProfile).orElse(settings);
    }

    /** An answer is kept on disk until Kafka has it: what a feed showed only once outlives a kill. */
    private IngestSettings feeds(RunPlan plan) {
        return plan.ingest().withInbox(servers.data().resolve("inbox"));
    }

    private <S extends Stage> S keep(S stage) {
        stages.put(stage.name(), stage);
        return opened.push(stage);
    }

    @Override
    public String name() {
        return "bellwether";
    }

    /** The state of the stage that is worst off. */
    @Override
    public Health check() {
        Health worst = new Health.Up("all stages");
        for (Health health : health().values()) {
            switch (health) {
                case Health.Down down -> {
                    return down;
                }
                case Health.Degraded degraded -> worst = degraded;
                case Health.Up up -> {}
            }
        }
        return worst;
    }

    /** The figures of all stages. */
    public Metrics metrics() {
        return metrics;
    }

    /** State of each stage by its name. */
    public Map<String, Health> health() {
        Map<String, Health> health = new LinkedHashMap<>();
        stages.forEach((name, stage) -> health.put(name, stage.check()));
        return health;
    }

    /** What has passed through so far. */
    public Flow flow() {
        return new Flow(ingest.statuses(), classify.counts(), sink.counts());
    }

    /** The store that the sink writes. */
    public StoreConnection store() {
        return store;
    }

    /** The Kafka that the stages use. */
    public KafkaConnection kafka() {
        return kafka;
    }

    /** The running desk. */
    public DeskStage desk() {
        return desk;
    }

    /** Whether it is being closed, or is. */
    public boolean ending() {
        return ending;
    }

    /** Ends the stages, then the servers, last started first; may be called twice, and by another thread. */
    @Override
    public void close() {
        ending = true;
        opened.close();
    }
}
