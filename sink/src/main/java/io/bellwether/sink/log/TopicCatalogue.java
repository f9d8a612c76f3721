package io.bellwether.sink.log;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.sink.write.Position;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What there is to read: partitions, where they begin and end. Thread-safe; every answer comes in seconds or fails. */
public final class TopicCatalogue implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final KafkaConnection connection;
    private final List<Topic> topics;
    private final Admin admin;

    /** A catalogue of these topics; Kafka is first asked by the methods. */
    public TopicCatalogue(KafkaConnection connection, List<Topic> topics) {
        this.connection = connection;
        this.topics = List.copyOf(topics);
        Map<String, Object> settings = connection.settings();
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "bellwether-sink-catalogue");
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, PATIENCE.toMillis());
        this.admin = Admin.create(settings);
    }

    /**
     * All partitions there are now, each with the id of its topic; a topic that has vanished is made anew.
     *
     * @throws LogTroubleException when Kafka does not answer
     */
    public Map<TopicPartition, Uuid> partitions() {
        try {
            return partitionsOf(describe());
        } catch (LogTroubleException missing) {
            if (!(missing.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw missing;
            }
            ensure();
            return partitionsOf(describe());
        }
    }

    private Collection<TopicDescription> describe() {
        List<String> names = topics.stream().map(Topic::name).toList();
        return await(admin.describeTopics(names).allTopicNames()).values();
    }

    private void ensure() {
        try {
            TopicCreation.ensure(connection, topics);
        } catch (StageException refused) {
            throw new LogTroubleException(String.valueOf(refused.getMessage()), refused);
        }
    }

    private static Map<TopicPartition, Uuid> partitionsOf(Collection<TopicDescription> descriptions) {
        Map<TopicPartition, Uuid> partitions = new HashMap<>();
        for (TopicDescription topic : descriptions) {
            topic.partitions()
                    .forEach(info ->
                            partitions.put(new TopicPartition(topic.name(), info.partition()), topic.topicId()));
        }
        return partitions;
    }

    /**
     * The first record of each partition.
     *
     * @throws LogTroubleException when Kafka does not answer
     */
    public Map<TopicPartition, Position> beginnings(Map<TopicPartition, Uuid> partitions) {
        Map<TopicPartition, Position> beginnings = new HashMap<>();
        offsets(partitions.keySet(), OffsetSpec.earliest()).forEach((partition, found) -> {
            Uuid topic = partitions.getOrDefault(partition, Uuid.ZERO_UUID);
            beginnings.put(partition, new Position(topic, found.offset()));
        });
        return beginnings;
    }

    /**
     * How many offsets the positions stand before the end of what is committed.
     *
     * @throws LogTroubleException when Kafka does not answer
     */
    public long lag(Map<TopicPartition, Position> positions) {
        Map<TopicPartition, ListOffsetsResultInfo> ends = offsets(positions.keySet(), OffsetSpec.latest());
        return positions.entrySet().stream()
                .mapToLong(position -> {
                    ListOffsetsResultInfo end = ends.get(position.getKey());
                    return end == null
                            ? 0
                            : Math.max(0, end.offset() - position.getValue().offset());
                })
                .sum();
    }

    private Map<TopicPartition, ListOffsetsResultInfo> offsets(
            Collection<TopicPartition> partitions, OffsetSpec which) {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(same -> same, same -> which));
        return await(admin.listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .all());
    }

    private <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(2 * PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw trouble(failed.getCause() == null ? failed : failed.getCause());
        } catch (TimeoutException | KafkaException failed) {
            throw trouble(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw trouble(interrupted);
        }
    }

    private LogTroubleException trouble(Throwable cause) {
        return new LogTroubleException(
                "Kafka at %s does not answer (%s)".formatted(connection.bootstrapServers(), cause.getMessage()), cause);
    }

    @Override
    public void close() {
        admin.close(CLOSING);
    }
}
