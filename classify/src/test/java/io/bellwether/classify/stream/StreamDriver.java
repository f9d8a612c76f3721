package io.bellwether.classify.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.dead.LetterHeader;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.article.trend.Trend;
import io.bellwether.classify.trend.ThemeSurprise;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The real topology with the real settings, without a broker. */
final class StreamDriver implements AutoCloseable {

    final Counters counters = new Counters();
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> articles;
    private final TestInputTopic<byte[], byte[]> again;
    private final TestInputTopic<String, byte[]> profiles;
    private Instant now = Samples.START.plus(Duration.ofMinutes(5));

    StreamDriver(Path directory) {
        InstantSource clock = () -> now;
        Properties settings = StreamsSettings.of(
                KafkaConnection.to("nowhere.example:9092"), ClassifySettings.in(directory), new DeadLetters(counters));
        // the test driver's producer forgets what was sent outside process() in a transaction: a dead letter of a
        // record that
        // cannot be decoded; exactly_once_v2 is tested against brokers
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        driver = new TopologyTestDriver(
                ClassifyTopology.of(new CurrentProfile(Samples::tagger), counters, clock), settings, now);
        articles = driver.createInputTopic(Topic.ARTICLES.name(), new ByteArraySerializer(), new ByteArraySerializer());
        again = driver.createInputTopic(
                Topic.ARTICLES_AGAIN.name(), new ByteArraySerializer(), new ByteArraySerializer());
        profiles = driver.createInputTopic(Topic.PROFILES.name(), new StringSerializer(), new ByteArraySerializer());
    }

    void publish(Profile profile) {
        profiles.pipeInput(profile.briefing(), TopicJson.PROFILE.write(profile));
    }

    void publishRaw(byte @Nullable [] value) {
        profiles.pipeInput("briefing", value);
    }

    void read(Article article) {
        readAt(article, article.fetched());
    }

    void readAt(Article article, Instant time) {
        readRaw(article.id().getBytes(UTF_8), TopicJson.ARTICLE.write(article), time);
    }

    /** An article of the log, sent again for the profile published as the given one, from 0. */
    void readAgain(Article article, long profile) {
        RecordHeaders headers = new RecordHeaders();
        RetagRequest.put(headers, profile);
        again.pipeInput(new TestRecord<>(article.id().getBytes(UTF_8), TopicJson.ARTICLE.write(article), headers, now));
    }

    void readRaw(byte @Nullable [] key, byte @Nullable [] value, Instant time) {
        articles.pipeInput(key, value, time);
    }

    /** A record replayed from letter 0-17, which had failed so often. */
    void readReplayed(byte[] value, int attempts) {
        RecordHeaders headers = new RecordHeaders();
        LetterHeader.REPLAYED_FROM.put(headers, "0-17");
        LetterHeader.ATTEMPTS.put(headers, Integer.toString(attempts));
        articles.pipeInput(new TestRecord<>("a".getBytes(UTF_8), value, headers, Samples.START));
    }

    void pass(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
    }

    List<Analysis> tagged() {
        return driver
                .createOutputTopic(Topic.TAGGED.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readValuesToList()
                .stream()
                .map(TopicJson.ANALYSIS::read)
                .toList();
    }

    List<Instant> taggedTimes() {
        return driver
                .createOutputTopic(Topic.TAGGED.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .stream()
                .map(TestRecord::getRecordTime)
                .toList();
    }

    List<Alert> alerts() {
        return driver
                .createOutputTopic(Topic.ALERTS.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .stream()
                .map(record -> checkedKey(record.key(), TopicJson.ALERT.read(record.value())))
                .toList();
    }

    List<Trend> trends() {
        return driver
                .createOutputTopic(Topic.TRENDS.name(), new StringDeserializer(), new ByteArrayDeserializer())
                .readValuesToList()
                .stream()
                .map(TopicJson.TREND::read)
                .toList();
    }

    private static Alert checkedKey(String key, Alert alert) {
        if (!key.equals(alert.key())) {
            throw new AssertionError("alert under key " + key + " but its own is " + alert.key());
        }
        return alert;
    }

    List<TestRecord<byte[], byte[]>> dead() {
        return driver.createOutputTopic(
                        Topic.ARTICLES_DEAD.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    /** What counting trends would have found. */
    void surprise(String theme, ThemeSurprise surprise) {
        driver.<String, ThemeSurprise>getKeyValueStore("theme-surprises").put(theme, surprise);
    }

    long seenEntries() {
        return entries(ClassifyTopology.SEEN_ARTICLES);
    }

    long storyEntries() {
        return entries(ClassifyTopology.STORY_ALERTS);
    }

    private long entries(String store) {
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
