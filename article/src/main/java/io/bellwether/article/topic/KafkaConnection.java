package io.bellwether.article.topic;

import io.bellwether.article.stage.StageException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/**
 * How to reach Kafka.
 *
 * @param bootstrapServers host:port, comma-separated, not empty
 * @param passedThrough further client settings by Kafka's names: security.protocol, sasl.jaas.config, ...
 */
public record KafkaConnection(String bootstrapServers, Map<String, String> passedThrough) {

    private static final String PREFIX = "KAFKA_";
    private static final String SERVERS = "KAFKA_BOOTSTRAP_SERVERS";

    /** Checks the address and copies the settings. */
    public KafkaConnection {
        if (bootstrapServers.isBlank()) {
            throw new StageException(SERVERS + " is empty: set it to host:port of a Kafka broker");
        }
        passedThrough = Map.copyOf(passedThrough);
    }

    /** A connection to a broker without security. */
    public static KafkaConnection to(String bootstrapServers) {
        return new KafkaConnection(bootstrapServers, Map.of());
    }

    /**
     * The connection that the environment names: {@code KAFKA_BOOTSTRAP_SERVERS}, and every other {@code KAFKA_A_B} as client
     * setting {@code a.b}.
     *
     * @throws StageException when KAFKA_BOOTSTRAP_SERVERS is missing
     */
    public static KafkaConnection fromEnvironment(Map<String, String> environment) {
        String servers = environment.get(SERVERS);
        if (servers == null) {
            throw new StageException(SERVERS + " is not set: set it to host:port of a Kafka broker");
        }
        Map<String, String> settings = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !name.equals(SERVERS)) {
                settings.put(
                        name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
            }
        });
        return new KafkaConnection(servers, settings);
    }

    /** Client settings for this connection, to which a client adds its own; a new map each time. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(passedThrough);
        settings.put("bootstrap.servers", bootstrapServers);
        return settings;
    }

    /**
     * Settings of a producer whose records are each kept once, acknowledged by all replicas, or refused; a new map each time.
     *
     * @param patience how long a broker may be away before a record is given up
     */
    public Map<String, Object> producing(Duration patience) {
        Map<String, Object> settings = settings();
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, patience.toMillis());
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) patience.toMillis() / 3);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topic.MAX_RECORD_BYTES);
        return settings;
    }
}
