package io.bellwether.ingest.metrics;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.ingest.IngestStage;
import io.bellwether.ingest.poll.PollListener;
import io.bellwether.ingest.websub.WebSubEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Counts polls by their outcome, gaps, items, articles and what was kept on disk. No name of a feed goes into a label: lists hold
 * thousands, and topic coverage has each of them. Thread-safe.
 */
public final class IngestMetrics implements PollListener {

    private static final Duration[] LATENCIES = {
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(20)
    };

    private final MeterRegistry registry;
    private final Map<Outcome, Counter> outcomes = new EnumMap<>(Outcome.class);
    private final Counter unpublished;
    private final Counter gaps;
    private final Counter newItems;
    private final Timer latency;
    private final Timer lateness;

    /** Metrics in this registry. */
    public IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, polls(TopicJson.mapper().valueToTree(outcome).stringValue()));
        }
        this.unpublished = polls("unpublished");
        this.gaps = Counter.builder("bellwether.feed.gaps")
                .description("Times a feed's window had moved past items that were never seen")
                .register(registry);
        this.newItems = Counter.builder("bellwether.feed.items.new")
                .description("Items not in the answer before")
                .register(registry);
        this.latency = timer("bellwether.poll.latency", "How long polls took");
        this.lateness = timer("bellwether.poll.lateness", "How long after their time polls began");
    }

    /** Also tells what this stage holds now and has done so far. */
    public void watch(IngestStage stage) {
        count(stage, "bellwether.articles.published", "Articles that Kafka has acknowledged", IngestStage::published);
        count(
                stage,
                "bellwether.inbox.kept",
                "Answers kept on disk",
                at -> at.inbox().kept());
        count(
                stage,
                "bellwether.inbox.recovered",
                "Kept answers that a later poll or start took up",
                at -> at.inbox().recovered());
        count(
                stage,
                "bellwether.inbox.failed",
                "Answers that the disk did not take or give back",
                at -> at.inbox().failed());
        count(
                stage,
                "bellwether.inbox.set.aside",
                "Answers not read because reading them ended the process too often",
                at -> at.inbox().setAside());
        for (WebSubEvent event : WebSubEvent.values()) {
            FunctionCounter.builder(
                            "bellwether.websub." + event.kind(),
                            stage,
                            at -> at.webSub().of(event))
                    .description("What passed between hubs and us, by how it came out")
                    .tag("outcome", event.outcome())
                    .register(registry);
        }
        Gauge.builder("bellwether.websub.pushed", stage, IngestStage::pushed)
                .description("Feeds that hubs push now")
                .register(registry);
        feeds(stage, "answering", feed -> feed.failures() == 0);
        feeds(stage, "failing", feed -> feed.failures() > 0 && feed.outcome() != Outcome.GONE);
        feeds(stage, "gone", feed -> feed.outcome() == Outcome.GONE);
        feeds(stage, "with-warnings", feed -> !feed.warnings().isEmpty());
    }

    @Override
    public void polled(FeedStatus status, Duration late) {
        Counter outcome = outcomes.get(status.outcome());
        if (outcome != null) {
            outcome.increment();
        }
        latency.record(status.latency());
        lateness.record(late);
        newItems.increment(status.newItems());
        if (status.gap() != null && status.gap().until().equals(status.polled())) {
            gaps.increment();
        }
    }

    @Override
    public void unpublished(Duration late) {
        unpublished.increment();
        lateness.record(late);
    }

    private Counter polls(String outcome) {
        return Counter.builder("bellwether.polls")
                .description("Polls by how they ended")
                .tag("outcome", outcome)
                .register(registry);
    }

    private Timer timer(String name, String description) {
        return Timer.builder(name)
                .description(description)
                .serviceLevelObjectives(LATENCIES)
                .register(registry);
    }

    private void count(IngestStage stage, String name, String description, ToDoubleFunction<IngestStage> figure) {
        FunctionCounter.builder(name, stage, figure).description(description).register(registry);
    }

    private void feeds(IngestStage stage, String state, Predicate<FeedStatus> those) {
        Gauge.builder(
                        "bellwether.feeds",
                        stage,
                        at -> at.statuses().stream().filter(those).count())
                .description("Feeds by how they stand")
                .tag("state", state)
                .register(registry);
    }
}
