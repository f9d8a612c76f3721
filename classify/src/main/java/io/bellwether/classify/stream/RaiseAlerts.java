package io.bellwether.classify.stream;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.tag.Tag;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Says the alert of each story and theme, anew when it grows. */
final class RaiseAlerts implements Processor<String, PlacedArticle, String, Alert> {

    /** No story is open for so long. */
    static final Duration KEPT = Duration.ofDays(30);

    private final Counters counters;
    private @Nullable ProcessorContext<String, Alert> context;
    private @Nullable KeyValueStore<String, StoryAlert> alerts;

    RaiseAlerts(Counters counters) {
        this.counters = counters;
    }

    @Override
    public void init(ProcessorContext<String, Alert> given) {
        KeyValueStore<String, StoryAlert> store = given.getStateStore(ClassifyTopology.STORY_ALERTS);
        context = given;
        alerts = store;
        given.schedule(
                ExpirySweep.INTERVAL,
                PunctuationType.WALL_CLOCK_TIME,
                new ExpirySweep<>(store, StoryAlert::joined, KEPT));
    }

    @Override
    public void process(Record<String, PlacedArticle> record) {
        PlacedArticle placed = record.value();
        for (Tag tag : placed.alerting()) {
            StoryAlert alert = alert(placed, tag);
            Initialized.of(alerts).put(alert.alert().key(), alert);
            Initialized.of(context).forward(record.withKey(alert.alert().key()).withValue(alert.alert()));
        }
    }

    private StoryAlert alert(PlacedArticle placed, Tag tag) {
        Instant now = Instant.ofEpochMilli(Initialized.of(context).currentSystemTimeMs());
        StoryAlert begun = StoryAlert.begin(placed, tag, now);
        StoryAlert before = Initialized.of(alerts).get(begun.alert().key());
        if (before == null) {
            counters.alerts.increment();
            return begun;
        }
        return before.join(placed, tag, now);
    }
}
