package io.bellwether.classify.stream;

import io.bellwether.article.dead.LetterHeader;
import io.bellwether.article.topic.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes dead letters: key and value as found, and what {@link LetterHeader} lists. Kafka's own
 * handlers write {@code __streams.errors.*} headers with a whole stack trace and copy the original headers and time: a letter near
 * the largest record would not fit any more, one stamped in the future would be refused, and either would stop the stream.
 * Kafka 4.3.1 frees the raw bytes with the first record that a processor writes, a change of its store included: a
 * processor that may fail must do so before it writes, or its record must tell the bytes ({@link FailedRecordHandler}); else the letter is
 * empty but for its headers.
 */
final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    /** Under this setting the handlers, which Streams makes, find the one instance. */
    private static final String SETTING = "bellwether.dead.letters";

    private static final int REASON_UNITS = 500;
    private static final int MAX_KEY_BYTES = 16 * 1024;
    /** Room for key, headers and the batch around the record. */
    private static final int MAX_VALUE_BYTES = Topic.MAX_RECORD_BYTES - 64 * 1024;

    private final Counters counters;

    DeadLetters(Counters counters) {
        this.counters = counters;
    }

    void addTo(Map<String, Object> settings) {
        settings.put(SETTING, this);
    }

    static DeadLetters in(Map<String, ?> settings) {
        if (settings.get(SETTING) instanceof DeadLetters letters) {
            return letters;
        }
        throw new IllegalStateException("setting " + SETTING + " is missing");
    }

    /** The letter for a record that could not be used; none when no record was at fault. */
    List<ProducerRecord<byte[], byte[]>> of(ErrorHandlerContext origin, Exception fault) {
        return of(origin, new Content(origin.sourceRawKey(), origin.sourceRawValue()), fault);
    }

    /** The same, with the bytes given. */
    List<ProducerRecord<byte[], byte[]>> of(ErrorHandlerContext origin, Content content, Exception fault) {
        String reason = reason(fault);
        if (origin.topic() == null || origin.offset() < 0) {
            LOG.error(
                    "work of {} outside any record failed and was left out: {}",
                    origin.processorNodeId(),
                    reason,
                    fault);
            return List.of();
        }
        LOG.warn(
                "record {} of topic {} partition {} is on {} because: {}",
                origin.offset(),
                origin.topic(),
                origin.partition(),
                Topic.ARTICLES_DEAD.name(),
                reason);
        counters.dead.increment();
        return List.of(letter(origin, content, reason));
    }

    private static ProducerRecord<byte[], byte[]> letter(ErrorHandlerContext origin, Content content, String reason) {
        byte[] key = content.key();
        byte[] value = content.value();
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(
                Topic.ARTICLES_DEAD.name(), null, null, cut(key, MAX_KEY_BYTES), cut(value, MAX_VALUE_BYTES));
        Headers headers = letter.headers();
        LetterHeader.REASON.put(headers, reason);
        LetterHeader.TOPIC.put(headers, origin.topic());
        LetterHeader.PARTITION.put(headers, Integer.toString(origin.partition()));
        LetterHeader.OFFSET.put(headers, Long.toString(origin.offset()));
        addLengthOfCut(headers, LetterHeader.KEY_BYTES, key, MAX_KEY_BYTES);
        addLengthOfCut(headers, LetterHeader.VALUE_BYTES, value, MAX_VALUE_BYTES);
        addHistory(headers, origin.headers());
        return letter;
    }

    /** How often the record has failed: one that was replayed says how often it had before. What it asks for goes with it. */
    private static void addHistory(Headers headers, Headers ofOrigin) {
        long before = LetterHeader.ATTEMPTS.in(ofOrigin, 0);
        LetterHeader.ATTEMPTS.put(headers, Long.toString(before + 1));
        LetterHeader.REPLAYED_FROM.in(ofOrigin).ifPresent(number -> LetterHeader.REPLAYED_FROM.put(headers, number));
        OfThePast.copy(ofOrigin, headers);
        RetagRequest.copy(ofOrigin, headers);
    }

    /** Key and value of a record, as its topic has them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Content(byte @Nullable [] key, byte @Nullable [] value) {}

    private static byte @Nullable [] cut(byte @Nullable [] bytes, int limit) {
        return bytes == null || bytes.length <= limit ? bytes : Arrays.copyOf(bytes, limit);
    }

    /** A letter that does not hold all says how much there was. */
    private static void addLengthOfCut(Headers headers, LetterHeader header, byte @Nullable [] bytes, int limit) {
        if (bytes != null && bytes.length > limit) {
            header.put(headers, Integer.toString(bytes.length));
        }
    }

    /** One line: the message, or the name of the exception that has none. */
    private static String reason(Exception fault) {
        String message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        String line = message.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= REASON_UNITS ? line : line.substring(0, REASON_UNITS) + "…";
    }
}
