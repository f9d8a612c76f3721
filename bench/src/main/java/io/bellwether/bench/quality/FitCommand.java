package io.bellwether.bench.quality;

import io.bellwether.app.console.ProgressLine;
import io.bellwether.article.stage.StageException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fits the weights of the score model. */
@Command(
        name = "fit",
        description = "Fits the score model to labelled sets and writes score-model.txt.",
        mixinStandardHelpOptions = true)
final class FitCommand implements Callable<Integer> {

    @Option(
            names = "--set",
            paramLabel = "NAME=BRIEFING,ARTICLES,LABELS,THEMES",
            required = true,
            description = "files of a labelled set; may be given several times")
    private List<String> sets = List.of();

    @Option(
            names = "--threshold-tag",
            paramLabel = "SCORE",
            description = "score from which an article is tagged (default: where the sets' mean F1 is best)")
    private Optional<Double> tag = Optional.empty();

    @Option(
            names = "--threshold-alert",
            paramLabel = "SCORE",
            description = "score from which a theme is a main subject (default: where the sets' mean F1 is best)")
    private Optional<Double> alert = Optional.empty();

    @Option(
            names = "--leave-one-out",
            description = "write no weights, but judge each set by what was fitted to the others")
    private boolean leaveOneOut;

    @Override
    public Integer call() {
        checkThresholds();
        if (leaveOneOut && sets.size() < 2) {
            throw new StageException("--leave-one-out needs --set at least twice");
        }
        List<FitFiles> named = sets.stream().map(FitFiles::of).toList();
        refuseEqualNames(named);
        List<FitSet> read = read(named);
        if (leaveOneOut) {
            read.forEach(set -> judge(set, read));
        } else {
            writeModel(read);
        }
        return 0;
    }

    private void checkThresholds() {
        List.of(tag, alert)
                .forEach(given -> given.filter(score -> !(score > 0 && score < 1))
                        .ifPresent(score -> {
                            throw new StageException("a threshold is " + score + ": give a score above 0 and below 1");
                        }));
    }

    private static List<FitSet> read(List<FitFiles> named) {
        ProgressLine progress = ProgressLine.onStandardError();
        List<FitSet> read = new ArrayList<>();
        try {
            for (FitFiles set : named) {
                progress.show("reading set %d of %d: %s".formatted(read.size() + 1, named.size(), set.name()));
                read.add(FitSet.read(set));
            }
            return read;
        } finally {
            progress.end();
        }
    }

    private static void refuseEqualNames(List<FitFiles> named) {
        Set<String> names = new HashSet<>();
        named.stream()
                .map(FitFiles::name)
                .filter(name -> !names.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new StageException("two sets are named " + name + ": give each --set a name of its own");
                });
    }

    private void judge(FitSet set, List<FitSet> all) {
        List<FitSet> others =
                all.stream().filter(other -> !other.name().equals(set.name())).toList();
        FitModel model = FitModel.of(others);
        FitThresholds thresholds = thresholds(model, others);
        System.out.println(FigureLine.of(set.name(), set.files().themes().ids(), set.judgements(model, thresholds))
                + String.format(
                        Locale.ROOT, "  (tag from %.2f, alert from %.2f)", thresholds.tag(), thresholds.alert()));
        System.out.flush();
    }

    private void writeModel(List<FitSet> read) {
        FitModel model = FitModel.of(read);
        FitThresholds thresholds = thresholds(model, read);
        System.out.println(
                "# Weights of the features, fitted by logistic regression; see bench/README.md for the command and the labelled articles.");
        model.lines().forEach(System.out::println);
        System.out.println("threshold tag " + thresholds.tag());
        System.out.println("threshold alert " + thresholds.alert());
        System.out.flush();
    }

    private FitThresholds thresholds(FitModel model, List<FitSet> fitted) {
        return FitThresholds.best(model, fitted, new FitThresholds.Given(tag, alert));
    }
}
