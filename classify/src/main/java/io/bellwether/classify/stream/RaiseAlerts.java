package io.bellwether.classify.stream;

import io.bellwether.article.alert.Alert;
import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Joins alerting articles into the stories of their theme and says each story's alert, anew when it grows. */
final class RaiseAlerts implements Processor<String, AlertCandidate, String, Alert> {

    private final Counters counters;
    private @Nullable ProcessorContext<String, Alert> context;
    private @Nullable RecentStories stories;

    RaiseAlerts(Counters counters) {
        this.counters = counters;
    }

    @Override
    public void init(ProcessorContext<String, Alert> given) {
        KeyValueStore<String, RecentStory> store = given.getStateStore(ClassifyTopology.RECENT_STORIES);
        context = given;
        stories = new RecentStories(store);
        given.schedule(
                ExpirySweep.INTERVAL,
                PunctuationType.WALL_CLOCK_TIME,
                new ExpirySweep<>(store, RecentStory::joined, RecentStories.KEPT));
    }

    @Override
    public void process(Record<String, AlertCandidate> record) {
        AlertCandidate candidate = record.value();
        Instant now = Instant.ofEpochMilli(Initialized.of(context).currentSystemTimeMs());
        RecentStory story =
                switch (StoryDecision.of(candidate, Initialized.of(stories).of(candidate.theme(), now))) {
                    case StoryDecision.Known _ -> null;
                    case StoryDecision.Join(RecentStory found) -> found.join(candidate, now);
                    case StoryDecision.Begin _ -> begin(candidate, now);
                };
        if (story != null) {
            Initialized.of(stories).put(story);
            Initialized.of(context).forward(record.withKey(story.alert().key()).withValue(story.alert()));
        }
    }

    private RecentStory begin(AlertCandidate candidate, Instant now) {
        counters.alerts.increment();
        return RecentStory.begin(candidate, now);
    }
}
