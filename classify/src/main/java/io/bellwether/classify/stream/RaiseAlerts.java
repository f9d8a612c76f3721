package io.bellwether.classify.stream;

import io.bellwether.article.alert.Alert;
import io.bellwether.classify.alert.AlertDecision;
import io.bellwether.classify.alert.AlertOutcome;
import io.bellwether.classify.alert.AlertRule;
import io.bellwether.classify.alert.StoryAlerts;
import io.bellwether.classify.alert.StoryMember;
import io.bellwether.classify.state.ExpirySweep;
import io.bellwether.classify.state.Initialized;
import io.bellwether.classify.trend.ThemeSurprises;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what a story says when an article joins it. Stories are forgotten by the time of reading that articles carry, not by the wall clock:
 * a log that is read again from its start finds them as they were found first.
 */
final class RaiseAlerts implements Processor<String, PlacedArticle, String, Alert> {

    /** No story is open for so long. */
    static final Duration KEPT = Duration.ofDays(30);

    /** Far below the largest record; a story that has more to remember says nothing more. */
    private static final int MAX_STORY_BYTES = 2 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(RaiseAlerts.class);

    private final Counters counters;
    /** Stories that were said to be too large: few, and each is said once. */
    private final Set<String> silent = new HashSet<>();

    private @Nullable ProcessorContext<String, Alert> context;
    private @Nullable KeyValueStore<String, StoryAlerts> stories;
    private @Nullable ThemeSurprises surprises;
    /** When the latest article was read, in milliseconds since 1970; nothing is forgotten before one came. */
    private long latest = Long.MIN_VALUE;

    RaiseAlerts(Counters counters) {
        this.counters = counters;
    }

    @Override
    public void init(ProcessorContext<String, Alert> given) {
        context = given;
        stories = given.getStateStore(ClassifyTopology.STORY_ALERTS);
        surprises = ThemeSurprises.of(given);
        ExpirySweep<StoryAlerts> sweep = new ExpirySweep<>(stories, StoryAlerts::joined, KEPT);
        given.schedule(ExpirySweep.INTERVAL, PunctuationType.WALL_CLOCK_TIME, now -> {
            if (latest != Long.MIN_VALUE) {
                sweep.punctuate(Math.min(now, latest));
            }
        });
    }

    @Override
    public void process(Record<String, PlacedArticle> record) {
        if (OfThePast.is(record.headers())) {
            return;
        }
        PlacedArticle placed = record.value();
        placed.member().ifPresent(member -> join(placed.assignment().story(), member, record));
    }

    private void join(String story, StoryMember member, Record<String, PlacedArticle> record) {
        latest = Math.max(latest, member.fetched().toEpochMilli());
        StoryAlerts known = Initialized.of(stories).get(story);
        StoryAlerts before = known == null ? StoryAlerts.begin(story) : known;
        AlertDecision decision = AlertRule.decide(before, member, surprise(before, member));
        if (StreamState.STORY_ALERTS.write(decision.story()).length > MAX_STORY_BYTES) {
            if (silent.add(story)) {
                LOG.warn("story {} has more to remember than fits a record and says nothing more", story);
            }
            return;
        }
        Initialized.of(stories).put(story, decision.story());
        for (Alert alert : decision.alerts()) {
            Initialized.of(context).forward(record.withKey(alert.key()).withValue(alert));
        }
        decision.outcomes().forEach(this::count);
    }

    private Map<String, Double> surprise(StoryAlerts story, StoryMember member) {
        Set<String> themes = new HashSet<>(story.themes());
        themes.addAll(member.alerting().keySet());
        return Initialized.of(surprises).at(member.fetched(), themes);
    }

    private void count(AlertOutcome outcome) {
        if (outcome instanceof AlertOutcome.Raised) {
            counters.alerts.increment();
        }
    }
}
