package io.bellwether.article.dead;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The headers of dead letters and of records replayed from them: UTF-8 text, numbers in decimal digits. */
public enum LetterHeader {
    /** Why the record could not be used. */
    REASON("reason"),
    /** Topic the record was read from. */
    TOPIC("topic"),
    /** Partition of that topic. */
    PARTITION("partition"),
    /** Offset in that partition. */
    OFFSET("offset"),
    /** How many bytes the key had; only where the letter does not hold all of them. */
    KEY_BYTES("key-bytes"),
    /** How many bytes the value had; only where the letter does not hold all of them. */
    VALUE_BYTES("value-bytes"),
    /** How often the record has failed so far; absent in letters of before there were replays, which is once. */
    ATTEMPTS("attempts"),
    /** On a replayed record, and on the letter when it fails again: number of the letter it was replayed from. */
    REPLAYED_FROM("replayed-from"),
    /** On a record without key and value among the letters: number of the letter that was replayed. */
    REPLAYED("replayed");

    private final String key;

    LetterHeader(String key) {
        this.key = key;
    }

    /** The header's name as Kafka has it. */
    public String key() {
        return key;
    }

    /** Whether a header of this name is the letter's, not that of the record it holds. */
    static boolean isOne(String name) {
        return Arrays.stream(values()).anyMatch(header -> header.key.equals(name));
    }

    /** Puts this header in place of any of its name. */
    public void put(Headers headers, String value) {
        headers.remove(key);
        headers.add(key, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The header's text, if it is there. */
    public Optional<String> in(Headers headers) {
        Header header = headers.lastHeader(key);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }

    /** The header's number; {@code otherwise} where there is none or it is no number. */
    public long in(Headers headers, long otherwise) {
        return in(headers)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(otherwise);
    }
}
