package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.Topic;
import io.bellwether.classify.trend.CountTrends;
import io.bellwether.classify.trend.ThemeSurprises;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The way of an article through classify, on one screen. Every name is a contract: state and internal topics of a running installation
 * carry it, so that a changed name loses what was seen and told.
 */
final class ClassifyTopology {

    static final String PROFILES = "profiles";
    static final String SEEN_ARTICLES = "seen-articles";
    static final String ARTICLE_STORIES = "article-stories";
    static final String STORY_REPORTS = "story-reports";
    static final String STORY_ALERTS = "story-alerts";

    /** All articles in one order, so that any two reports of an event meet, and stories are the same however many processes work. */
    private static final int STORY_PARTITIONS = 1;

    private ClassifyTopology() {}

    static Topology of(CurrentProfile profile, Counters counters, InstantSource clock) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(PROFILES), Serdes.String(), Serdes.ByteArray()),
                Topic.PROFILES.name(),
                Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("keep-profile"),
                () -> new KeepProfile(profile));

        KStream<String, TaggedArticle> tagged = builder.stream(
                        List.of(Topic.ARTICLES.name(), Topic.ARTICLES_AGAIN.name()), articles(clock))
                .process(
                        with(
                                () -> new TagArticles(profile, counters),
                                Set.of(store(SEEN_ARTICLES, StreamState.SEEN.serde()))),
                        Named.as("tag-articles"));
        tagged.flatMapValues(TaggedArticle::analyses, Named.as("take-analysis"))
                .to(
                        Topic.TAGGED.name(),
                        Produced.with(Serdes.String(), Serdes.Bytes()).withName("write-tagged"));
        KStream<String, PlacedArticle> placed = tagged.mapValues(TaggedArticle::input, Named.as("take-story-input"))
                .repartition(Repartitioned.<String, Bytes>as("story-input")
                        .withKeySerde(TopicSerdes.key())
                        .withValueSerde(Serdes.Bytes())
                        .withNumberOfPartitions(STORY_PARTITIONS))
                .mapValues(input -> StreamState.INPUT.read(input.get()), Named.as("read-story-input"))
                .process(with(JoinStories::new, Set.of(reports(), articleStories())), Named.as("join-stories"));
        KStream<String, PlacedArticle> members =
                placed.filter((_, article) -> article.joins(), Named.as("take-members"));
        members.mapValues(PlacedArticle::analysis, Named.as("take-story-analysis"))
                .to(
                        Topic.TAGGED.name(),
                        Produced.with(Serdes.String(), TopicSerdes.analysis()).withName("write-tagged-with-story"));
        StoreBuilder<?> surprises = ThemeSurprises.store();
        members.process(
                        with(
                                () -> new RaiseAlerts(counters),
                                Set.of(store(STORY_ALERTS, StreamState.STORY_ALERTS.serde()), surprises)),
                        Named.as("raise-alerts"))
                .to(
                        Topic.ALERTS.name(),
                        Produced.with(Serdes.String(), TopicSerdes.alert()).withName("write-alerts"));
        placed.mapValues(PlacedArticle::counted, Named.as("take-counted"))
                .process(
                        with(() -> new CountTrends(profile::themes), CountTrends.stores(surprises)),
                        Named.as("count-trends"))
                .to(
                        Topic.TRENDS.name(),
                        Produced.with(Serdes.String(), TopicSerdes.trend()).withName("write-trends"));
        return builder.build();
    }

    private static Consumed<String, Article> articles(InstantSource clock) {
        return Consumed.with(TopicSerdes.key(), TopicSerdes.article())
                .withName("read-articles")
                .withTimestampExtractor(new FetchTime(clock))
                .withOffsetResetPolicy(AutoOffsetReset.earliest());
    }

    static StoreBuilder<KeyValueStore<Bytes, byte[]>> reports() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORY_REPORTS), Serdes.Bytes(), Serdes.ByteArray());
    }

    static StoreBuilder<?> articleStories() {
        return store(ARTICLE_STORIES, StreamState.KNOWN_STORY.serde());
    }

    private static <V> StoreBuilder<?> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    private static <K, V, L, W> ProcessorSupplier<K, V, L, W> with(
            Supplier<Processor<K, V, L, W>> processor, Set<StoreBuilder<?>> stores) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<K, V, L, W> get() {
                return processor.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return stores;
            }
        };
    }
}
