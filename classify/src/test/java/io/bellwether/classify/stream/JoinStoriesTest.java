package io.bellwether.classify.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.classify.state.Initialized;
import io.bellwether.classify.story.Newsroom;
import io.bellwether.classify.story.StoryAssignment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinStoriesTest {

    private static final Profile PROFILE = Samples.profile("v1", "ferry", "bridge", "mayor", "orchestra");

    @TempDir
    Path directory;

    @Test
    void openedAnewOnItsStoreAtAnyMomentItJoinsTheSameArticles() {
        List<Article> articles = new Newsroom(3).articles(1_500);
        Random random = new Random(3);

        List<StoryAssignment> undisturbed = assignments(articles, directory.resolve("undisturbed"), () -> false);
        List<StoryAssignment> disturbed =
                assignments(articles, directory.resolve("disturbed"), () -> random.nextInt(50) == 0);

        assertThat(disturbed).isEqualTo(undisturbed);
        assertThat(undisturbed.stream().filter(one -> one.join().isPresent())).hasSizeGreaterThan(100);
    }

    private static List<StoryAssignment> assignments(List<Article> articles, Path state, BooleanSupplier opensAnew) {
        List<StoryAssignment> assignments = new ArrayList<>();
        Serde<StoryInput> inputs = StreamState.INPUT.serde();
        Topology topology = new Topology()
                .addSource("in", new StringDeserializer(), inputs.deserializer(), "in")
                .addProcessor("join", () -> new OpenedAnew(opensAnew), "in")
                .addStateStore(ClassifyTopology.reports(), "join")
                .addStateStore(ClassifyTopology.articleStories(), "join")
                .addProcessor(
                        "collect",
                        () -> (Record<String, PlacedArticle> record) ->
                                assignments.add(record.value().assignment()),
                        "join");
        try (TopologyTestDriver driver = new TopologyTestDriver(topology, settings(state))) {
            TestInputTopic<String, StoryInput> in =
                    driver.createInputTopic("in", new StringSerializer(), inputs.serializer());
            for (int at = 0; at < articles.size(); at++) {
                Article article = articles.get(at);
                StoryInput input =
                        StoryInput.of(article, Samples.tagger(PROFILE).apply(article), SeenArticle.NEVER);
                in.pipeInput(article.id(), input, Samples.START.plus(Duration.ofMinutes(15L * at)));
            }
        }
        return assignments;
    }

    private static Properties settings(Path state) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        return settings;
    }

    /** The processor as Streams makes and opens it after a crash: on the store, without what was in memory. */
    private static final class OpenedAnew implements Processor<String, StoryInput, String, PlacedArticle> {

        private final BooleanSupplier anew;
        private JoinStories stories = new JoinStories();
        private @Nullable ProcessorContext<String, PlacedArticle> context;

        OpenedAnew(BooleanSupplier anew) {
            this.anew = anew;
        }

        @Override
        public void init(ProcessorContext<String, PlacedArticle> given) {
            context = given;
            stories.init(given);
        }

        @Override
        public void process(Record<String, StoryInput> record) {
            if (anew.getAsBoolean()) {
                stories = new JoinStories();
                stories.init(Initialized.of(context));
            }
            stories.process(record);
        }
    }
}
