package io.bellwether.bench.quality;

import io.bellwether.article.stage.StageException;
import io.bellwether.bench.measure.Confusion;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tags against labels. */
@Command(
        name = "score",
        description = "Tags labelled articles and says how right the tags are.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON
    }

    @Mixin
    private ProfileChoice profile = new ProfileChoice();

    @Option(
            names = "--articles",
            paramLabel = "FILE",
            required = true,
            description = "articles, a JSON line each; gzip-packed when the name ends in .gz")
    private Path articles = Path.of("");

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            required = true,
            description = "a JSON line {\"id\",\"labels\":{theme: grade}} an article")
    private Path labels = Path.of("");

    @Option(
            names = "--themes",
            paramLabel = "FILE",
            required = true,
            description =
                    "JSON list of the labels' themes {\"id\",\"headings\":[...]}, found in the profile by heading")
    private Path themes = Path.of("");

    @Option(names = "--details", description = "also a reliability table and a confusion table")
    private boolean details;

    @Option(names = "--errors", paramLabel = "N", description = "also up to N false and N missed tags a theme")
    private int errors;

    @Option(names = "--seed", paramLabel = "NUMBER", description = "of the bootstrap, 1 by default")
    private long seed = 1;

    @Option(names = "--format", paramLabel = "text|json", description = "text by default")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        ScoreRun run = ScoreRun.of(profile.profile(), new ScoreRun.Files(articles, labels, themes));
        warn(run);
        Score score = Score.of(run.themes().ids(), run.judgements(), seed);
        switch (format) {
            case TEXT -> print(run, score);
            case JSON -> System.out.println(ScoreJson.of(score));
        }
        return 0;
    }

    private void print(ScoreRun run, Score score) {
        PrintStream out = System.out;
        out.print(ScoreText.of(score));
        if (details) {
            out.print(ReliabilityText.of(score.reliability()));
            out.print(ConfusionText.of(run.themes().ids(), Confusion.of(run.judgements())));
        }
        if (errors > 0) {
            out.print(new ErrorListing(run, errors).text());
        }
    }

    private static void warn(ScoreRun run) {
        if (run.judgements().isEmpty()) {
            throw new StageException("the labels name no article: check --labels");
        }
        List<String> uncovered = run.mapping().uncovered(run.themes());
        if (!uncovered.isEmpty()) {
            System.err.println("no profile theme stands for: " + String.join(", ", uncovered));
        }
        int lost = run.judgements().size() - run.tagged().size();
        if (lost > 0) {
            System.err.println(lost + " labelled articles are not in the file of articles: counted as untagged");
        }
    }
}
