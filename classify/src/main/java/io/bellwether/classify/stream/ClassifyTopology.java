package io.bellwether.classify.stream;

import io.bellwether.article.item.Article;
import io.bellwether.article.topic.Topic;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.AutoOffsetReset;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The way of an article through classify, on one screen. Every name is a contract: state and internal topics of a running installation
 * carry it, so that a changed name loses what was seen and told.
 */
final class ClassifyTopology {

    static final String PROFILES = "profiles";
    static final String SEEN_ARTICLES = "seen-articles";
    static final String RECENT_STORIES = "recent-stories";

    private ClassifyTopology() {}

    static Topology of(CurrentProfile profile, Counters counters, InstantSource clock) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addGlobalStore(
                Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(PROFILES), Serdes.String(), Serdes.ByteArray()),
                Topic.PROFILES.name(),
                Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("keep-profile"),
                () -> new KeepProfile(profile));

        KStream<String, TaggedArticle> tagged = builder.stream(Topic.ARTICLES.name(), articles(clock))
                .process(
                        with(store(SEEN_ARTICLES, StateJson.SEEN.serde()), () -> new TagArticles(profile, counters)),
                        Named.as("tag-articles"));
        tagged.mapValues(TaggedArticle::analysis, Named.as("take-analysis"))
                .to(
                        Topic.TAGGED.name(),
                        Produced.with(Serdes.String(), Serdes.Bytes()).withName("write-tagged"));
        tagged.flatMap(ClassifyTopology::byTheme, Named.as("take-alert-candidates"))
                .repartition(Repartitioned.<String, AlertCandidate>as("alert-candidates")
                        .withKeySerde(TopicSerdes.key())
                        .withValueSerde(StateJson.CANDIDATE.serde())
                        .withNumberOfPartitions(Topic.ARTICLES.partitions()))
                .process(
                        with(store(RECENT_STORIES, StateJson.STORY.serde()), () -> new RaiseAlerts(counters)),
                        Named.as("raise-alerts"))
                .to(
                        Topic.ALERTS.name(),
                        Produced.with(Serdes.String(), TopicSerdes.alert()).withName("write-alerts"));
        return builder.build();
    }

    private static Consumed<String, Article> articles(InstantSource clock) {
        return Consumed.with(TopicSerdes.key(), TopicSerdes.article())
                .withName("read-articles")
                .withTimestampExtractor(new FetchTime(clock))
                .withOffsetResetPolicy(AutoOffsetReset.earliest());
    }

    private static List<KeyValue<String, AlertCandidate>> byTheme(String id, TaggedArticle tagged) {
        return tagged.candidates().stream()
                .map(candidate -> KeyValue.pair(candidate.theme(), candidate))
                .toList();
    }

    private static <V> StoreBuilder<?> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    private static <K, V, L, W> ProcessorSupplier<K, V, L, W> with(
            StoreBuilder<?> store, Supplier<Processor<K, V, L, W>> processor) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<K, V, L, W> get() {
                return processor.get();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(store);
            }
        };
    }
}
