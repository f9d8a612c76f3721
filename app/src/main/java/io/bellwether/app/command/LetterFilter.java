package io.bellwether.app.command;

import io.bellwether.article.dead.DeadLetter;
import io.bellwether.article.dead.DeadLetterLog;
import io.bellwether.article.topic.KafkaConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which dead letters a command is about. */
final class LetterFilter {

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "only those put aside within this time, such as 2d (default: all that are still there)")
    private Optional<Duration> since = Optional.empty();

    @Option(
            names = "--reason",
            paramLabel = "WORDS",
            description = "only those whose reason holds all these words, in any order, capitals or not")
    private String reason = "";

    /** The letters asked for, in the order of their numbers. */
    List<DeadLetter> letters(KafkaConnection connection, InstantSource clock) {
        Instant first = since.map(length -> clock.instant().minus(length)).orElse(Instant.EPOCH);
        String[] words = reason.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return DeadLetterLog.since(connection, first).stream()
                .filter(letter -> hasAll(letter.reason().toLowerCase(Locale.ROOT), words))
                .toList();
    }

    private static boolean hasAll(String text, String[] words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
