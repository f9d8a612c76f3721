package io.bellwether.classify.stream;

import io.bellwether.classify.state.ExpirySweep;
import io.bellwether.classify.state.Initialized;
import io.bellwether.classify.story.Stories;
import io.bellwether.classify.story.StoryAssignment;
import io.bellwether.classify.story.StorySettings;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Joins articles into stories, all in one partition, so that any two reports of an event meet. What stories hold in memory is made anew
 * from the store whenever Streams opens it, so that an aborted transaction leaves nothing behind. Their clock is the records' own, which
 * is the time of reading and never in the future: what is read again after a crash, or late, is judged as it was or would have been.
 */
final class JoinStories implements Processor<String, StoryInput, String, PlacedArticle> {

    private @Nullable ProcessorContext<String, PlacedArticle> context;
    private @Nullable KeyValueStore<String, KnownStory> known;
    private @Nullable Stories stories;

    @Override
    public void init(ProcessorContext<String, PlacedArticle> given) {
        KeyValueStore<Bytes, byte[]> reports = given.getStateStore(ClassifyTopology.STORY_REPORTS);
        context = given;
        known = given.getStateStore(ClassifyTopology.ARTICLE_STORIES);
        stories = new Stories(StorySettings.standard(), new StreamReports(reports));
        given.schedule(
                ExpirySweep.INTERVAL,
                PunctuationType.WALL_CLOCK_TIME,
                new ExpirySweep<>(known, KnownStory::seen, TagArticles.KEPT));
    }

    @Override
    public void process(Record<String, StoryInput> record) {
        StoryInput input = record.value();
        PlacedArticle placed = new PlacedArticle(assign(record), input);
        if (input.joins()) {
            remember(placed.assignment());
        }
        Initialized.of(context).forward(record.withValue(placed));
    }

    /**
     * An article that has a story keeps it, whatever an edit or another profile makes of it. One of the past that had none is a story of its
     * own: those of today are told from what is read today.
     */
    private StoryAssignment assign(Record<String, StoryInput> record) {
        StoryInput input = record.value();
        String id = input.article().id();
        KnownStory before = input.joins() ? Initialized.of(known).get(id) : null;
        if (before != null || OfThePast.is(record.headers())) {
            return new StoryAssignment(id, before == null ? id : before.story(), Optional.empty());
        }
        return input.assign(Initialized.of(stories), Instant.ofEpochMilli(record.timestamp()));
    }

    private void remember(StoryAssignment assignment) {
        Instant now = Instant.ofEpochMilli(Initialized.of(context).currentSystemTimeMs());
        Initialized.of(known).put(assignment.article(), new KnownStory(assignment.story(), now));
    }
}
