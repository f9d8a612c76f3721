package io.bellwether.app.command;

import io.bellwether.app.console.TextTable;
import io.bellwether.app.console.VisibleText;
import io.bellwether.article.dead.DeadLetter;
import io.bellwether.article.dead.Origin;
import io.bellwether.article.topic.TopicJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the commands on dead letters write. Nothing of a letter reaches a terminal unescaped. */
final class LetterReport {

    private static final int REASON = 100;
    private static final String NONE = "-";

    private LetterReport() {}

    /** A table with a row for each letter. */
    static String table(List<DeadLetter> letters) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("NUMBER", "TIME", "FROM", "ATTEMPTS", "BYTES", "REPLAYED", "REASON"));
        letters.forEach(letter -> rows.add(List.of(
                letter.number().toString(),
                time(letter.time()),
                letter.origin().map(LetterReport::place).orElse(NONE),
                Integer.toString(letter.attempts()),
                letter.bytes() + (letter.whole() ? "" : " (cut)"),
                letter.replayed().map(LetterReport::time).orElse(NONE),
                TextTable.cut(VisibleText.of(letter.reason()), REASON))));
        return TextTable.of(rows);
    }

    /** A line of JSON for each letter. */
    static String json(List<DeadLetter> letters) {
        return letters.stream().map(LetterReport::line).collect(Collectors.joining());
    }

    private static String line(DeadLetter letter) {
        ObjectNode json = TopicJson.mapper().createObjectNode();
        json.put("number", letter.number().toString());
        json.put("time", letter.time().toString());
        Optional<Origin> origin = letter.origin();
        json.put("topic", origin.map(Origin::topic).orElse(null));
        json.put("partition", origin.map(Origin::partition).orElse(null));
        json.put("offset", origin.map(Origin::offset).orElse(null));
        json.put("reason", letter.reason());
        json.put("attempts", letter.attempts());
        json.put("bytes", letter.bytes());
        json.put("whole", letter.whole());
        json.put("replayed", letter.replayed().map(Instant::toString).orElse(null));
        return json + "\n";
    }

    /** One line for people. */
    static String summary(List<DeadLetter> letters) {
        long replayed =
                letters.stream().filter(letter -> letter.replayed().isPresent()).count();
        return "%d dead letters, %d of them replayed".formatted(letters.size(), replayed);
    }

    /** Headers and bytes of one letter, escaped. */
    static String whole(ConsumerRecord<byte[], byte[]> record) {
        DeadLetter letter = DeadLetter.of(record);
        StringBuilder text = new StringBuilder();
        text.append("letter     %s, put aside %s\n".formatted(letter.number(), letter.time()));
        text.append("from       %s\n"
                .formatted(letter.origin().map(LetterReport::place).orElse("unknown")));
        text.append("reason     %s\n".formatted(VisibleText.of(letter.reason())));
        for (Header header : record.headers()) {
            text.append("header     %s: %s\n".formatted(VisibleText.of(header.key()), visible(header.value())));
        }
        text.append("key        %s\n".formatted(visible(record.key())));
        text.append("value      %s\n".formatted(visible(record.value())));
        if (!letter.whole()) {
            text.append("           (cut: %d bytes of %d are kept)\n"
                    .formatted(record.serializedKeySize() + record.serializedValueSize(), letter.bytes()));
        }
        return text.toString();
    }

    private static String visible(byte @Nullable [] bytes) {
        return bytes == null ? "(none)" : VisibleText.of(bytes);
    }

    private static String place(Origin origin) {
        return "%s %d@%d".formatted(VisibleText.of(origin.topic()), origin.partition(), origin.offset());
    }

    private static String time(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
