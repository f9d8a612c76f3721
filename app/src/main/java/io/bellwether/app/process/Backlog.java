package io.bellwether.app.process;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How many articles of the log the classifier has not committed yet. */
public final class Backlog implements AutoCloseable {

    private final Admin admin;
    private final String group;

    /** Looks at the log of a Kafka for one consumer group. */
    public Backlog(KafkaConnection kafka, String group) {
        this.admin = Admin.create(kafka.settings());
        this.group = group;
    }

    /** Articles not yet classified, 0 when all are; those without a committed offset count in full. */
    public long articles() throws InterruptedException {
        try {
            Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return ends().entrySet().stream()
                    .mapToLong(end -> end.getValue().offset() - offset(committed, end.getKey()))
                    .sum();
        } catch (ExecutionException failed) {
            throw new StageException("Kafka does not tell how far the classifier is: " + failed.getMessage(), failed);
        }
    }

    private static long offset(Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition partition) {
        OffsetAndMetadata offset = committed.get(partition);
        return offset == null ? 0 : offset.offset();
    }

    private Map<TopicPartition, ListOffsetsResultInfo> ends() throws ExecutionException, InterruptedException {
        List<String> names = List.of(Topic.ARTICLES.name());
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        for (TopicDescription topic :
                admin.describeTopics(names).allTopicNames().get().values()) {
            topic.partitions()
                    .forEach(partition ->
                            latest.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
        }
        return admin.listOffsets(latest).all().get();
    }

    @Override
    public void close() {
        admin.close();
    }
}
