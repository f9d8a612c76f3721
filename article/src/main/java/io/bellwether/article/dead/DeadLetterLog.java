package io.bellwether.article.dead;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicLog;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads topic {@code articles-dead}. */
public final class DeadLetterLog {

    private DeadLetterLog() {}

    /**
     * The letters put aside at this time or later, in the order of their numbers, without their bytes.
     *
     * @throws io.bellwether.article.stage.StageException when Kafka does not answer
     */
    public static List<DeadLetter> since(KafkaConnection connection, Instant time) {
        TreeMap<LetterNumber, DeadLetter> letters = new TreeMap<>();
        try (TopicLog log = TopicLog.since(connection, Topic.ARTICLES_DEAD, time)) {
            log.records().forEach(record -> {
                Optional<LetterNumber> replayed = replayed(record);
                if (replayed.isPresent()) {
                    Instant when = Instant.ofEpochMilli(record.timestamp());
                    letters.computeIfPresent(replayed.get(), (number, letter) -> letter.replayedAt(when));
                } else {
                    DeadLetter letter = DeadLetter.of(record);
                    letters.put(letter.number(), letter);
                }
            });
        }
        return List.copyOf(letters.values());
    }

    /**
     * The record of one letter, as it lies on the topic; empty when there is none of that number, or no longer.
     *
     * @throws io.bellwether.article.stage.StageException when Kafka does not answer
     */
    public static Optional<ConsumerRecord<byte[], byte[]>> record(KafkaConnection connection, LetterNumber number) {
        try (TopicLog log = TopicLog.at(connection, Topic.ARTICLES_DEAD, number.partition(), number.offset())) {
            return log.records()
                    .limit(1)
                    .filter(record -> record.offset() == number.offset())
                    .filter(record -> replayed(record).isEmpty())
                    .findFirst();
        }
    }

    /** The number of the letter that a record of the topic says was replayed; empty when the record is a letter itself. */
    static Optional<LetterNumber> replayed(ConsumerRecord<byte[], byte[]> record) {
        return LetterHeader.REPLAYED.in(record.headers()).flatMap(LetterNumber::parse);
    }
}
