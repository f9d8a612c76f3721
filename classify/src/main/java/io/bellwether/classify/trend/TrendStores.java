package io.bellwether.classify.trend;

import io.bellwether.classify.state.StateJson;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * What {@link CountTrends} remembers. The names are a contract, as all in the topology.
 *
 * @param counted what each article counts for, by its id
 * @param tallies by theme and hour
 * @param spans by theme and story
 * @param observed how many articles an hour held, by when it began
 */
record TrendStores(
        KeyValueStore<String, Counted> counted,
        KeyValueStore<String, HourTally> tallies,
        KeyValueStore<String, StorySpan> spans,
        KeyValueStore<String, Integer> observed) {

    static final String COUNTED_ARTICLES = "counted-articles";
    static final String TREND_HOURS = "trend-hours";
    static final String TREND_STORIES = "trend-stories";
    static final String OBSERVED_HOURS = "observed-hours";

    static Set<StoreBuilder<?>> builders() {
        return Set.of(
                builder(COUNTED_ARTICLES, new StateJson<>(Counted.class).serde()),
                builder(TREND_HOURS, new StateJson<>(HourTally.class).serde()),
                builder(TREND_STORIES, new StateJson<>(StorySpan.class).serde()),
                builder(OBSERVED_HOURS, Serdes.Integer()));
    }

    private static <V> StoreBuilder<?> builder(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }

    static TrendStores of(ProcessorContext<?, ?> context) {
        return new TrendStores(
                context.getStateStore(COUNTED_ARTICLES),
                context.getStateStore(TREND_HOURS),
                context.getStateStore(TREND_STORIES),
                context.getStateStore(OBSERVED_HOURS));
    }
}
