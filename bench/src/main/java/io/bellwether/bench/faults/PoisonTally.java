package io.bellwether.bench.faults;

import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * Poison in the log and dead letters, by the place of the record.
 *
 * @param sent kinds of the poison records of topic {@code articles}, by partition and offset
 * @param letters dead letters for each place
 */
record PoisonTally(Map<String, String> sent, Map<String, Integer> letters) {

    PoisonTally {
        sent = Map.copyOf(sent);
        letters = Map.copyOf(letters);
    }

    static PoisonTally read(KafkaConnection kafka) {
        Map<String, String> sent = new HashMap<>();
        LogReading.read(kafka, Topic.ARTICLES.name(), record -> {
            Header mark = record.headers().lastHeader(PoisonSender.MARK);
            if (mark != null) {
                sent.put(record.partition() + "/" + record.offset(), new String(mark.value(), StandardCharsets.UTF_8));
            }
        });
        Map<String, Integer> letters = new HashMap<>();
        LogReading.read(
                kafka,
                Topic.ARTICLES_DEAD.name(),
                record -> letters.merge(
                        text(record.headers(), "partition") + "/" + text(record.headers(), "offset"), 1, Integer::sum));
        return new PoisonTally(sent, letters);
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null ? "?" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Poison without a letter: how many of each kind. */
    Map<String, Integer> undead() {
        Map<String, Integer> missing = new TreeMap<>();
        sent.forEach((place, kind) -> {
            if (!letters.containsKey(place)) {
                missing.merge(kind, 1, Integer::sum);
            }
        });
        return missing;
    }

    /** Places of dead letters for records that were no poison, and of records that have more than one. */
    Set<String> wrong() {
        Set<String> wrong = new HashSet<>();
        letters.forEach((place, count) -> {
            if (count > 1 || !sent.containsKey(place)) {
                wrong.add(place);
            }
        });
        return wrong;
    }
}
