package io.bellwether.article.dead;

import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.article.topic.TopicLog;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Gatherers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends dead letters to where they came from again, key, bytes and the record's own headers as they were, and notes on the letters'
 * topic that it did: both in one transaction, so that a kill in between neither loses nor doubles a letter. A later replay fences an
 * earlier one that still runs.
 */
public final class DeadLetterReplay implements AutoCloseable {

    private static final String TRANSACTIONS = "bellwether-dead-replay";
    /** Letters may hold 4 MB each. */
    private static final int AT_ONCE = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** How long an open transaction of a killed replay keeps readers of committed records waiting. */
    private static final Duration TRANSACTION = Duration.ofSeconds(10);

    private final KafkaConnection connection;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<String, Integer> partitions = new HashMap<>();

    private DeadLetterReplay(KafkaConnection connection) {
        this.connection = connection;
        Map<String, Object> settings = connection.producing(PATIENCE);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, TRANSACTIONS);
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) TRANSACTION.toMillis());
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Begins, and ends any replay that still runs. Ask for the letters after this, so that none is sent by both.
     *
     * @throws StageException when Kafka does not answer
     */
    public static DeadLetterReplay open(KafkaConnection connection) {
        DeadLetterReplay replay = new DeadLetterReplay(connection);
        try {
            replay.producer.initTransactions();
            return replay;
        } catch (KafkaException refused) {
            replay.close();
            throw replay.failure(refused);
        }
    }

    /** Why a letter cannot be sent again; empty when it can. */
    public Optional<String> obstacle(DeadLetter letter) {
        Optional<Origin> origin = letter.origin();
        if (origin.isEmpty()) {
            return Optional.of("it does not say where it came from");
        }
        if (letter.bytes() == 0) {
            return Optional.of("it holds neither key nor value, only the reason");
        }
        if (!letter.whole()) {
            return Optional.of("it holds only the beginning of a record of %d bytes".formatted(letter.bytes()));
        }
        boolean there = origin.get().partition() < partitions(origin.get().topic());
        return there
                ? Optional.empty()
                : Optional.of("there is no partition %d of topic %s any more"
                        .formatted(origin.get().partition(), origin.get().topic()));
    }

    private int partitions(String topic) {
        return partitions.computeIfAbsent(topic, name -> TopicCreation.partitions(connection, name));
    }

    /**
     * Sends the letters of these numbers, a few hundred in one transaction, reading the topic once.
     *
     * @param numbers of letters without an {@link #obstacle}
     * @param progress told how many were sent so far, after each transaction
     * @return how many were sent; fewer where letters are not there any more
     * @throws StageException when Kafka refuses, or another replay began meanwhile
     */
    public int send(Collection<LetterNumber> numbers, IntConsumer progress) {
        Set<LetterNumber> wanted = new HashSet<>(numbers);
        if (wanted.isEmpty()) {
            return 0;
        }
        try (TopicLog log = TopicLog.open(connection, Topic.ARTICLES_DEAD)) {
            AtomicInteger sent = new AtomicInteger();
            log.records()
                    .filter(record -> wanted.contains(new LetterNumber(record.partition(), record.offset())))
                    .gather(Gatherers.windowFixed(AT_ONCE))
                    .forEach(records -> {
                        sendAll(records);
                        progress.accept(sent.addAndGet(records.size()));
                    });
            return sent.get();
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the commit throws what a send failed by
    private void sendAll(List<ConsumerRecord<byte[], byte[]>> records) {
        try {
            producer.beginTransaction();
            for (ConsumerRecord<byte[], byte[]> record : records) {
                DeadLetter letter = DeadLetter.of(record);
                producer.send(again(record, letter));
                producer.send(note(letter.number()));
            }
            producer.commitTransaction();
        } catch (KafkaException refused) {
            throw failure(refused);
        }
    }

    private static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> record, DeadLetter letter) {
        Origin origin = letter.origin()
                .orElseThrow(() -> new IllegalArgumentException("letter " + letter.number() + " has no origin"));
        ProducerRecord<byte[], byte[]> again =
                new ProducerRecord<>(origin.topic(), origin.partition(), record.key(), record.value());
        for (Header header : record.headers()) {
            if (!LetterHeader.isOne(header.key())) {
                again.headers().add(header);
            }
        }
        LetterHeader.REPLAYED_FROM.put(again.headers(), letter.number().toString());
        LetterHeader.ATTEMPTS.put(again.headers(), Integer.toString(letter.attempts()));
        return again;
    }

    @SuppressWarnings("NullAway") // Kafka allows null for key and value, which its signatures do not say
    private static ProducerRecord<byte[], byte[]> note(LetterNumber number) {
        ProducerRecord<byte[], byte[]> note =
                new ProducerRecord<>(Topic.ARTICLES_DEAD.name(), number.partition(), null, null);
        LetterHeader.REPLAYED.put(note.headers(), number.toString());
        return note;
    }

    private StageException failure(KafkaException refused) {
        return new StageException(
                "letters could not be sent to Kafka at %s again (%s): run it again, what was sent is noted"
                        .formatted(connection.bootstrapServers(), refused.getMessage()),
                refused);
    }

    @Override
    public void close() {
        producer.close(PATIENCE);
    }
}
