package io.bellwether.app.command;

import io.bellwether.app.console.ProgressLine;
import io.bellwether.article.feedback.Mark;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.classify.past.ArticleLog;
import io.bellwether.classify.past.Backtest;
import io.bellwether.classify.past.BacktestPlan;
import io.bellwether.classify.past.BacktestResult;
import io.bellwether.classify.past.FeedbackLog;
import io.bellwether.classify.past.PastArticle;
import io.bellwether.classify.story.ArrivalTimes;
import io.bellwether.classify.stream.ProfileTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tries a profile on the past. */
@Command(
        name = "backtest",
        description = {
            "Tags the articles of the log with the profile in force and with a new one, and tells what would have"
                    + " alerted and what not, with receipts.",
            "It only reads: tags, alerts and topics stay as they are. Marks of topic feedback that the new profile"
                    + " breaks come first."
        },
        mixinStandardHelpOptions = true)
public final class BacktestCommand implements Callable<Integer> {

    private static final Duration SINCE = Duration.ofDays(14);
    private static final int BETWEEN_LOOKS = 100;

    @Option(names = "--profile", paramLabel = "NEW", required = true, description = "the new profile (YAML)")
    private Path profile = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "OLD",
            description = "the profile to compare with (YAML; default: the one published last)")
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--briefing",
            paramLabel = "ID",
            description = "compare with the profile published last for this briefing")
    private Optional<String> briefing = Optional.empty();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "how far back, such as 14d (default: 14d; with --articles all); marked articles count from all of"
                            + " the log")
    private Optional<Duration> since = Optional.empty();

    @Option(
            names = "--articles",
            paramLabel = "FILE",
            description =
                    "read articles from a file, a JSON line each, instead of the log; needs --against and no Kafka")
    private Optional<Path> articles = Optional.empty();

    @Option(
            names = "--marks",
            paramLabel = "FILE",
            description = "read marks from a file, a JSON line each as on topic feedback, instead of that topic")
    private Optional<Path> marks = Optional.empty();

    @Option(names = "--strict", description = "exit 1 when the new profile breaks a mark that the old one agreed with")
    private boolean strict;

    @Option(names = "--format", paramLabel = "text|json", description = "default: text")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--show",
            paramLabel = "NUMBER",
            description = "alerts shown of each theme and direction in text (default: 20)")
    private int shown = 20;

    @Mixin
    private final KafkaOption kafka = new KafkaOption();

    private final InstantSource clock = InstantSource.system();

    @Override
    public Integer call() throws IOException {
        Profile after = ProfileFile.read(profile);
        Instant started = clock.instant();
        BacktestResult result = articles.isPresent() ? ofFile(articles.get(), after) : ofLog(after);
        System.out.print(
                switch (format) {
                    case TEXT -> new BacktestReport(result).text(shown);
                    case JSON -> new BacktestReport(result).json();
                });
        System.out.flush();
        RunCommand.say("%d articles under both profiles in %d s"
                .formatted(
                        result.articles(),
                        Duration.between(started, clock.instant()).toSeconds()));
        return strict && !result.regressions().isEmpty() ? 1 : 0;
    }

    private BacktestResult ofFile(Path file, Profile after) throws IOException {
        Profile before = ProfileFile.read(against.orElseThrow(() -> new StageException(
                "backtest of a file needs the profile to compare with: name it with --against OLD")));
        List<Mark> said = marks.isPresent() ? MarkLines.read(marks.get()) : List.of();
        ArrivalTimes times = new ArrivalTimes();
        try (Stream<Article> read = ArticleLines.of(file)) {
            Instant first = since.map(length -> clock.instant().minus(length)).orElse(Instant.MIN);
            return run(
                    BacktestPlan.of(before, after, first, said),
                    read.map(times::dated).map(article -> new PastArticle(article, article.fetched())),
                    "");
        }
    }

    private BacktestResult ofLog(Profile after) throws IOException {
        KafkaConnection connection = kafka.connection();
        List<Mark> said = marks.isPresent() ? MarkLines.read(marks.get()) : FeedbackLog.marks(connection);
        Instant first = clock.instant().minus(since.orElse(SINCE));
        BacktestPlan plan = BacktestPlan.of(before(connection), after, first, said);
        try (ArticleLog log = ArticleLog.since(connection, said.isEmpty() ? first : Instant.EPOCH)) {
            return run(plan, log.articles(), " of at most " + log.size());
        }
    }

    private Profile before(KafkaConnection connection) throws IOException {
        if (against.isPresent()) {
            return ProfileFile.read(against.get());
        }
        Optional<Profile> published =
                briefing.isPresent() ? ProfileTopic.of(connection, briefing.get()) : ProfileTopic.current(connection);
        return published.orElseThrow(() ->
                new StageException("topic profiles holds no profile%s: name the one to compare with by --against OLD"
                        .formatted(briefing.map(id -> " of briefing " + id).orElse(""))));
    }

    private static BacktestResult run(BacktestPlan plan, Stream<PastArticle> past, String of) {
        ProgressLine line = ProgressLine.onStandardError();
        LongConsumer progress = done -> {
            if (done % BETWEEN_LOOKS == 0) {
                line.show("%d articles%s".formatted(done, of));
            }
        };
        try {
            return Backtest.run(plan, past, progress);
        } finally {
            line.end();
        }
    }
}
