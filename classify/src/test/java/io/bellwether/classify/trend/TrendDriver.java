package io.bellwether.classify.trend;

import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.trend.Trend;
import io.bellwether.classify.state.StateJson;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;

/** The processor between two topics, with its stores on disk and a clock that tests move. */
final class TrendDriver implements AutoCloseable {

    /** Rounds in which every hour that can be kept is looked at. */
    private static final int LAP = 100;

    private static final StateJson<CountedArticle> INPUT = new StateJson<>(CountedArticle.class);

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> input;
    private final TestOutputTopic<String, byte[]> output;
    private final Map<String, Trend> latest = new HashMap<>();

    TrendDriver(Path directory, Instant now, Set<String> watched) {
        Topology topology = new Topology()
                .addSource("read", new StringDeserializer(), INPUT.serde().deserializer(), "counted")
                .addProcessor("count", supplier(watched), "read")
                .addSink(
                        "write",
                        "trends",
                        new StringSerializer(),
                        (topic, trend) -> TopicJson.TREND.write((Trend) trend),
                        "count");
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "trends");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere.example:9092");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, directory.toString());
        driver = new TopologyTestDriver(topology, settings, now);
        input = driver.createInputTopic("counted", new StringSerializer(), new ByteArraySerializer());
        output = driver.createOutputTopic("trends", new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static ProcessorSupplier<String, CountedArticle, String, Trend> supplier(Set<String> watched) {
        return new ProcessorSupplier<>() {
            @Override
            public CountTrends get() {
                return new CountTrends(() -> watched);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return CountTrends.stores(ThemeSurprises.store());
            }
        };
    }

    void count(CountedArticle... articles) {
        for (CountedArticle article : articles) {
            input.pipeInput(article.id(), INPUT.write(article));
        }
    }

    void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** The trends said since this was asked last. */
    List<Trend> said() {
        List<Trend> said = output.readKeyValuesToList().stream()
                .map(record -> {
                    Trend trend = TopicJson.TREND.read(record.value);
                    if (!record.key.equals(trend.key())) {
                        throw new AssertionError("trend under key " + record.key + " but its own is " + trend.key());
                    }
                    return trend;
                })
                .toList();
        said.forEach(trend -> latest.put(trend.key(), trend));
        return said;
    }

    /** Passes rounds until nothing more is said; the latest trend of every key. */
    Map<String, Trend> settled() {
        for (int quiet = 0; quiet < LAP; quiet++) {
            pass(CountTrends.INTERVAL);
            quiet = said().isEmpty() ? quiet : 0;
        }
        return Map.copyOf(latest);
    }

    Object value(String store, String key) {
        return driver.getKeyValueStore(store).get(key);
    }

    long entries(String store) {
        long entries = 0;
        try (var all = driver.getKeyValueStore(store).all()) {
            while (all.hasNext()) {
                all.next();
                entries++;
            }
        }
        return entries;
    }

    @Override
    public void close() {
        driver.close();
    }
}
