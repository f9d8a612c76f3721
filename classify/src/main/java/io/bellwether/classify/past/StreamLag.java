package io.bellwether.classify.past;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** How much of the past classify has still to tag: what it has not committed of {@code articles-again} and of its own topics in between. */
final class StreamLag implements AutoCloseable {

    private final Admin admin;
    private final String group;
    private final int partitions;

    /**
     * @param group the application id of classify
     * @param partitions those of {@code articles-again}
     */
    StreamLag(KafkaConnection connection, String group, int partitions) {
        this.admin = Admin.create(connection.settings());
        this.group = group;
        this.partitions = partitions;
    }

    /** The ends of now. */
    Map<TopicPartition, Long> ends() {
        return answer(() -> {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            for (int partition = 0; partition < partitions; partition++) {
                latest.put(new TopicPartition(Topic.ARTICLES_AGAIN.name(), partition), OffsetSpec.latest());
            }
            committed().keySet().stream()
                    .filter(partition -> partition.topic().startsWith(group + "-"))
                    .forEach(partition -> latest.put(partition, OffsetSpec.latest()));
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        });
    }

    /** Records before these ends not committed yet; those of partitions without a committed offset count in full. */
    long records(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, OffsetAndMetadata> committed = answer(this::committed);
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - offset(committed, end.getKey())))
                .sum();
    }

    private Map<TopicPartition, OffsetAndMetadata> committed() throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
    }

    private static <T> T answer(Question<T> question) {
        try {
            return question.ask();
        } catch (ExecutionException failed) {
            throw new StageException("Kafka does not tell how far classify is: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StageException("interrupted; run it again, it goes on where it was", interrupted);
        }
    }

    private interface Question<T> {
        T ask() throws ExecutionException, InterruptedException;
    }

    @SuppressWarnings("NullAway") // Kafka answers null where nothing was committed, which its signature does not say
    private static long offset(Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition partition) {
        OffsetAndMetadata offset = committed.get(partition);
        return offset == null ? 0 : offset.offset();
    }

    @Override
    public void close() {
        admin.close();
    }
}
