package io.bellwether.classify.stream;

import io.bellwether.article.alert.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Joins alerting articles into the stories of their theme and says each story's alert, anew when it grows. */
final class RaiseAlerts implements Processor<String, AlertCandidate, String, Alert> {

    /** Stories remembered for one theme: at ten alerts a day a month of them. */
    static final int STORIES = 300;

    /** Stories of themes that no profile has any more go, too. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Counters counters;
    private @Nullable ProcessorContext<String, Alert> context;
    private @Nullable KeyValueStore<String, RecentStory> stories;

    RaiseAlerts(Counters counters) {
        this.counters = counters;
    }

    @Override
    public void init(ProcessorContext<String, Alert> given) {
        context = given;
        stories = given.getStateStore(ClassifyTopology.RECENT_STORIES);
        given.schedule(
                ExpirySweep.INTERVAL,
                PunctuationType.WALL_CLOCK_TIME,
                new ExpirySweep<>(stories, RecentStory::joined, KEPT));
    }

    @Override
    public void process(Record<String, AlertCandidate> record) {
        ProcessorContext<String, Alert> out = Initialized.of(context);
        AlertCandidate candidate = record.value();
        Instant now = Instant.ofEpochMilli(out.currentSystemTimeMs());
        List<RecentStory> recent = ofTheme(candidate.theme());
        RecentStory story = switch (StoryDecision.of(candidate, recent)) {
            case StoryDecision.Known _ -> null;
            case StoryDecision.Join(RecentStory found) -> found.join(candidate, now);
            case StoryDecision.Begin _ -> begin(candidate, recent, now);
        };
        if (story != null) {
            Initialized.of(stories).put(key(story), story);
            out.forward(record.withKey(story.alert().key()).withValue(story.alert()));
        }
    }

    private RecentStory begin(AlertCandidate candidate, List<RecentStory> recent, Instant now) {
        counters.alerts.increment();
        recent.stream()
                .sorted(Comparator.comparing(RecentStory::joined).reversed())
                .skip(STORIES - 1)
                .forEach(oldest -> Initialized.of(stories).delete(key(oldest)));
        return RecentStory.begin(candidate, now);
    }

    private List<RecentStory> ofTheme(String theme) {
        List<RecentStory> found = new ArrayList<>();
        try (StringSerializer strings = new StringSerializer();
                KeyValueIterator<String, RecentStory> all =
                        Initialized.of(stories).prefixScan(prefix(theme), strings)) {
            while (all.hasNext()) {
                KeyValue<String, RecentStory> next = all.next();
                if (next.value.alert().theme().equals(theme)) {
                    found.add(next.value);
                }
            }
        }
        return found;
    }

    private static String key(RecentStory story) {
        return prefix(story.alert().theme()) + story.alert().story();
    }

    private static String prefix(String theme) {
        return theme + "|";
    }
}
