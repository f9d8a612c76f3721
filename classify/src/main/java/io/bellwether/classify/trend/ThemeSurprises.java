package io.bellwether.classify.trend;

import io.bellwether.article.trend.Trend;
import io.bellwether.classify.state.StateJson;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The latest surprise of each theme, as {@link CountTrends} found it, for the rule of alerts. It lags behind the news by up to an hour and a
 * half: incomplete hours are not compared.
 */
public final class ThemeSurprises {

    /** The name is a contract, as all in the topology. */
    static final String STORE = "theme-surprises";

    /** For so long after its hour began a surprise still tells of now: four complete hours may follow one that was seen at once. */
    private static final Duration FRESH = Duration.ofHours(6);

    private final KeyValueStore<String, ThemeSurprise> latest;

    private ThemeSurprises(KeyValueStore<String, ThemeSurprise> latest) {
        this.latest = latest;
    }

    /** The store to be given to whoever counts trends and whoever asks. */
    public static StoreBuilder<?> store() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.String(), new StateJson<>(ThemeSurprise.class).serde());
    }

    /** Of a processor that has the store. */
    public static ThemeSurprises of(ProcessorContext<?, ?> context) {
        return new ThemeSurprises(context.getStateStore(STORE));
    }

    void learn(Trend trend) {
        if (!trend.complete()) {
            return;
        }
        ThemeSurprise known = latest.get(trend.theme());
        ThemeSurprise found = ThemeSurprise.of(trend);
        boolean newer = known == null || !known.hour().isAfter(found.hour());
        if (newer && !found.equals(known)) {
            latest.put(trend.theme(), found);
        }
    }

    /** {@link ThemeSurprise#rise()} by theme, of those that have a fresh one at that time. */
    public Map<String, Double> at(Instant time, Collection<String> themes) {
        Map<String, Double> rises = new HashMap<>();
        for (String theme : themes) {
            ThemeSurprise known = latest.get(theme);
            if (known != null && known.hour().plus(FRESH).isAfter(time)) {
                rises.put(theme, known.rise());
            }
        }
        return rises;
    }
}
