package io.bellwether.classify.stream;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** The settings of Kafka Streams, each where its default would lose, double or delay something. */
final class StreamsSettings {

    /** How often a transaction ends, and so how late a reader of committed records sees one. */
    private static final Duration COMMIT = Duration.ofMillis(100);

    /**
     * How long a process that says nothing keeps its partitions. It returns under the same instance id at once, whenever it comes; others
     * wait this long for the partitions of one that stays away.
     */
    private static final Duration SESSION = Duration.ofSeconds(20);

    /** How long a transaction of a crashed process whose state directory is lost blocks readers of committed records. */
    private static final Duration TRANSACTION = Duration.ofSeconds(10);

    private StreamsSettings() {}

    static Properties of(KafkaConnection connection, ClassifySettings settings, DeadLetters letters) {
        Map<String, Object> all = connection.settings();
        addTreatment(all, letters);
        addPlace(all, settings);
        addClients(all);
        Properties properties = new Properties();
        properties.putAll(all);
        return properties;
    }

    @SuppressWarnings("deprecation") // the switch goes away in Kafka 5, which always does what it asks for
    private static void addTreatment(Map<String, Object> all, DeadLetters letters) {
        all.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, COMMIT.toMillis());
        all.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        all.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableRecordHandler.class);
        all.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, FailedRecordHandler.class);
        all.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG, true);
        all.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, Topic.ARTICLES_DEAD.name());
        letters.addTo(all);
    }

    private static void addPlace(Map<String, Object> all, ClassifySettings settings) {
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        all.put(StreamsConfig.STATE_DIR_CONFIG, settings.stateDirectory().toString());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
        all.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
        all.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksMemory.class);
        all.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0L);
        all.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, -1);
        all.put(
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG),
                Integer.toString(Topic.MAX_RECORD_BYTES));
    }

    private static void addClients(Map<String, Object> all) {
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        all.put(StreamsConfig.consumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
        all.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), (int) SESSION.toMillis());
        all.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), (int) TRANSACTION.toMillis());
        all.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), Topic.MAX_RECORD_BYTES);
    }

    /** Makes the process a static member of its group under an id that outlives it. */
    static void addInstance(Properties settings, String instance) {
        settings.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instance);
    }
}
