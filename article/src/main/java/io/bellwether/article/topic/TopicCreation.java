package io.bellwether.article.topic;

import io.bellwether.article.stage.StageException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Makes the topics of the design where they are missing, and names the settings of existing ones that are wrong. */
public final class TopicCreation {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private TopicCreation() {}

    /**
     * Creates what is missing.
     *
     * @return one sentence for each setting of an existing topic that differs from the design, with the command that mends it
     * @throws StageException when Kafka does not answer or refuses
     */
    public static List<String> ensure(KafkaConnection connection, Collection<Topic> topics) {
        try (Admin admin = admin(connection)) {
            Set<String> existing = await(admin.listTopics().names(), connection);
            for (Topic topic : topics) {
                if (!existing.contains(topic.name())) {
                    create(admin, topic, connection);
                }
            }
            // A topic just made has the right settings, and the broker asked next may not know it yet.
            List<Topic> found = topics.stream()
                    .filter(topic -> existing.contains(topic.name()))
                    .toList();
            return wrongSettings(admin, found, connection);
        }
    }

    /**
     * Which of the topics do not exist; only looks.
     *
     * @throws StageException when Kafka does not answer or refuses
     */
    public static List<String> missing(KafkaConnection connection, Collection<Topic> topics) {
        try (Admin admin = admin(connection)) {
            Set<String> existing = await(admin.listTopics().names(), connection);
            return topics.stream()
                    .map(Topic::name)
                    .filter(name -> !existing.contains(name))
                    .toList();
        }
    }

    /**
     * One sentence for each setting of an existing topic that differs from the design, as {@link #ensure} says; only looks.
     *
     * @throws StageException when Kafka does not answer, refuses, or lacks one of the topics
     */
    public static List<String> wrong(KafkaConnection connection, Collection<Topic> topics) {
        try (Admin admin = admin(connection)) {
            return wrongSettings(admin, topics, connection);
        }
    }

    /**
     * How many partitions a topic has, 0 when it does not exist.
     *
     * @throws StageException when Kafka does not answer or refuses
     */
    public static int partitions(KafkaConnection connection, String topic) {
        try (Admin admin = admin(connection)) {
            if (!await(admin.listTopics().names(), connection).contains(topic)) {
                return 0;
            }
            Map<String, TopicDescription> described =
                    await(admin.describeTopics(List.of(topic)).allTopicNames(), connection);
            return described.values().stream()
                    .mapToInt(description -> description.partitions().size())
                    .sum();
        }
    }

    private static Admin admin(KafkaConnection connection) {
        Map<String, Object> settings = connection.settings();
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis() / 3);
        return Admin.create(settings);
    }

    private static void create(Admin admin, Topic topic, KafkaConnection connection) {
        NewTopic wanted =
                new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty()).configs(topic.settings());
        try {
            await(admin.createTopics(List.of(wanted)).all(), connection);
        } catch (StageException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }

    private static List<String> wrongSettings(Admin admin, Collection<Topic> topics, KafkaConnection connection) {
        List<String> wrong = new ArrayList<>();
        for (Topic topic : topics) {
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
            KafkaFuture<Config> described = admin.describeConfigs(List.of(resource))
                    .values()
                    .getOrDefault(resource, KafkaFuture.completedFuture(new Config(List.of())));
            wrong.addAll(differences(topic, await(described, connection)));
        }
        return wrong;
    }

    private static List<String> differences(Topic topic, Config config) {
        List<String> differences = new ArrayList<>();
        topic.settings().forEach((key, wanted) -> {
            ConfigEntry entry = config.get(key);
            String found = entry == null ? "unset" : entry.value();
            if (!wanted.equals(found)) {
                differences.add(
                        "topic %s has %s=%s but needs %s: mend it with kafka-configs.sh --alter --topic %s --add-config %s=%s"
                                .formatted(topic.name(), key, found, wanted, topic.name(), key, wanted));
            }
        });
        return differences;
    }

    private static <T> T await(KafkaFuture<T> future, KafkaConnection connection) {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw unreachable(connection, failed.getCause() == null ? failed : failed.getCause());
        } catch (TimeoutException late) {
            throw unreachable(connection, late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unreachable(connection, interrupted);
        }
    }

    private static StageException unreachable(KafkaConnection connection, Throwable cause) {
        return new StageException(
                "Kafka at %s does not do what was asked (%s): check that it runs and that KAFKA_BOOTSTRAP_SERVERS names it"
                        .formatted(connection.bootstrapServers(), reason(cause)),
                cause);
    }

    private static String reason(Throwable cause) {
        return switch (cause) {
            case TimeoutException _ -> "no answer within %d s".formatted(PATIENCE.toSeconds());
            case InterruptedException _ -> "interrupted";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
