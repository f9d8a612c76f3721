package io.bellwether.app.doctor;

import io.bellwether.app.process.Backlog;
import io.bellwether.article.dead.DeadLetter;
import io.bellwether.article.dead.DeadLetterLog;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.classify.stream.ClassifySettings;
import io.bellwether.classify.stream.ProfileTopic;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** What Kafka tells of itself and of the stages that use it. */
final class KafkaChecks {

    private static final Duration LATELY = Duration.ofDays(7);
    /** Articles that wait for a moment even where all is well. */
    private static final long FEW = 1_000;

    private final Supplier<KafkaConnection> kafka;
    private final InstantSource clock;

    KafkaChecks(Supplier<KafkaConnection> kafka, InstantSource clock) {
        this.kafka = kafka;
        this.clock = clock;
    }

    Part part() {
        String remedy = "check that Kafka runs and that KAFKA_BOOTSTRAP_SERVERS names it";
        return new Part(
                new Check("Kafka", remedy, this::topics),
                List.of(
                        new Check("profile", remedy, this::profile),
                        new Check("dead letters", remedy, this::letters),
                        new Check("classify", remedy, this::backlog)));
    }

    private List<Finding> topics() {
        KafkaConnection connection = kafka.get();
        return List.of(topics(connection, TopicCreation.missing(connection, Topic.ALL)));
    }

    private static Finding topics(KafkaConnection connection, List<String> missing) {
        if (!missing.isEmpty()) {
            return new Finding.Failure(
                    "Kafka",
                    "%s answers, but lacks %s".formatted(connection.bootstrapServers(), String.join(", ", missing)),
                    "start the stages (ingest, classify, sink), which make their topics");
        }
        List<String> wrong = TopicCreation.wrong(connection, Topic.ALL);
        return wrong.isEmpty()
                ? new Finding.Fine(
                        "Kafka", "%s, with all %d topics".formatted(connection.bootstrapServers(), Topic.ALL.size()))
                : new Finding.Warning(
                        "Kafka", String.join("; ", wrong), "change these settings; each line names the command");
    }

    private List<Finding> profile() {
        return List.of(ProfileTopic.current(kafka.get())
                .<Finding>map(profile -> new Finding.Fine(
                        "profile",
                        "“%s”, version %s, %d themes"
                                .formatted(
                                        profile.title(),
                                        profile.version(),
                                        profile.themes().size())))
                .orElseGet(() -> new Finding.Failure(
                        "profile",
                        "none is published, so nothing is tagged",
                        "give one to classify or run, with --briefing FILE or --profile FILE")));
    }

    private List<Finding> letters() {
        List<DeadLetter> waiting = DeadLetterLog.since(
                        kafka.get(), clock.instant().minus(LATELY))
                .stream()
                .filter(letter -> letter.replayed().isEmpty())
                .toList();
        return List.of(
                waiting.isEmpty()
                        ? new Finding.Fine("dead letters", "none in the last week")
                        : new Finding.Warning(
                                "dead letters",
                                "%d in the last week; the latest: %s"
                                        .formatted(
                                                waiting.size(),
                                                waiting.getLast().reason()),
                                "see bellwether dead list, mend what failed, then bellwether dead replay"));
    }

    private List<Finding> backlog() throws InterruptedException {
        try (Backlog backlog = new Backlog(kafka.get(), ClassifySettings.APPLICATION_ID)) {
            return List.of(behind("classify", "articles to be tagged", backlog.articles()));
        }
    }

    static Finding behind(String stage, String of, long records) {
        String said = "%d %s wait".formatted(records, of);
        return records <= FEW
                ? new Finding.Fine(stage, said)
                : new Finding.Warning(
                        stage,
                        said,
                        "wait and look again: if there are more then, see whether %s runs, and its log"
                                .formatted(stage));
    }
}
