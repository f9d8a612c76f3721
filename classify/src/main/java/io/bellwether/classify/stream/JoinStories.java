package io.bellwether.classify.stream;

import io.bellwether.classify.story.Stories;
import io.bellwether.classify.story.StorySettings;
import java.time.Instant;
import org.apache.kafka.common.utils.Bytes;
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
    private @Nullable Stories stories;

    @Override
    public void init(ProcessorContext<String, PlacedArticle> given) {
        KeyValueStore<Bytes, byte[]> store = given.getStateStore(ClassifyTopology.STORY_REPORTS);
        context = given;
        stories = new Stories(StorySettings.standard(), new StreamReports(store));
    }

    @Override
    public void process(Record<String, StoryInput> record) {
        StoryInput input = record.value();
        PlacedArticle member = new PlacedArticle(
                input.assign(Initialized.of(stories), Instant.ofEpochMilli(record.timestamp())), input);
        Initialized.of(context).forward(record.withValue(member));
    }
}
