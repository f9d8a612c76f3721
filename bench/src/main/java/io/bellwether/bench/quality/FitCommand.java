package io.bellwether.bench.quality;

import io.bellwether.article.stage.StageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits the weights of the score model. */
@Command(
        name = "fit",
        description = "Fits the weights of the score model to labelled sets and writes score-model.txt.",
        mixinStandardHelpOptions = true)
final class FitCommand implements Callable<Integer> {

    private static final int PARTS = 4;

    @Option(
            names = "--set",
            paramLabel = "BRIEFING,ARTICLES,LABELS,THEMES",
            required = true,
            description = "files of a labelled set; may be given several times")
    private List<String> sets = List.of();

    @Option(names = "--threshold-tag", description = "score from which an article is tagged, written as given")
    private double tag = 0.32;

    @Option(names = "--threshold-alert", description = "odds from which a theme is a main subject, written as given")
    private double alert = 0.22;

    @Override
    public Integer call() {
        FitSample sample = new FitSample();
        for (String set : sets) {
            List<Path> files = new ArrayList<>();
            for (String name : set.split(",", -1)) {
                files.add(Path.of(name));
            }
            if (files.size() != PARTS) {
                throw new StageException("--set " + set + " names " + files.size()
                        + " files: give briefing, articles, labels and themes, with commas between");
            }
            sample.add(files.get(0), new ScoreRun.Files(files.get(1), files.get(2), files.get(3)));
        }
        System.out.print(sample.fit().text());
        System.out.printf(Locale.ROOT, "threshold tag %s%nthreshold alert %s%n", tag, alert);
        return 0;
    }
}
