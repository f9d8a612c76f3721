package io.bellwether.article.dead;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * A record that could not be used, without its bytes.
 *
 * @param time when it was put aside
 * @param origin where it was read from; empty for a record that nobody's handlers wrote
 * @param reason in words, one line
 * @param attempts how often the record has failed, from 1
 * @param bytes of key and value together, as they were
 * @param whole whether the letter holds all of them
 * @param replayed when it was sent to its origin again the last time; empty when never
 */
public record DeadLetter(
        LetterNumber number,
        Instant time,
        Optional<Origin> origin,
        String reason,
        int attempts,
        long bytes,
        boolean whole,
        Optional<Instant> replayed) {

    private static final String NO_REASON = "no reason given";

    /** The letter that a record of topic {@code articles-dead} is. */
    public static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
        Headers headers = record.headers();
        long key = LetterHeader.KEY_BYTES.in(headers, length(record.key()));
        long value = LetterHeader.VALUE_BYTES.in(headers, length(record.value()));
        return new DeadLetter(
                new LetterNumber(record.partition(), record.offset()),
                Instant.ofEpochMilli(record.timestamp()),
                origin(headers),
                LetterHeader.REASON.in(headers).orElse(NO_REASON),
                (int) LetterHeader.ATTEMPTS.in(headers, 1),
                key + value,
                key == length(record.key()) && value == length(record.value()),
                Optional.empty());
    }

    DeadLetter replayedAt(Instant when) {
        return new DeadLetter(number, time, origin, reason, attempts, bytes, whole, Optional.of(when));
    }

    private static Optional<Origin> origin(Headers headers) {
        long partition = LetterHeader.PARTITION.in(headers, -1);
        long offset = LetterHeader.OFFSET.in(headers, -1);
        return LetterHeader.TOPIC
                .in(headers)
                .filter(topic -> partition >= 0 && offset >= 0)
                .map(topic -> new Origin(topic, (int) partition, offset));
    }

    @SuppressWarnings("NullAway") // Kafka's record allows null for key and value, which its signatures do not say
    private static int length(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
