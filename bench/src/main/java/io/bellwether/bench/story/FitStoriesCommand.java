package io.bellwether.bench.story;

import io.bellwether.article.stage.StageException;
import io.bellwether.classify.learn.LogisticFit;
import io.bellwether.classify.story.JoinFeatures;
import io.bellwether.classify.story.StorySettings;
import io.bellwether.classify.story.StoryTrial;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the weights by which two articles are told to report one event. */
@Command(
        name = "fit-stories",
        description =
                "Fits the join model to labelled pairs and writes it, or judges each fold under a model fitted to the"
                        + " others.",
        mixinStandardHelpOptions = true)
public final class FitStoriesCommand implements Callable<Integer> {

    /** Weighs as much as so many pairs a feature; 1, 3, 10 and 30 gave the same within .005. */
    private static final double STRENGTH = 5;

    @Mixin
    private PairFiles files = new PairFiles();

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "write no model: join all articles N times, each with a model that did not see a fold of pairs,"
                            + " and look that fold up")
    private int folds;

    @Override
    public Integer call() {
        StoryTrial trial = new StoryTrial(StorySettings.standard());
        files.forEachArticle(trial::read);
        List<LabelledPair> pairs = files.pairs();
        if (folds > 1) {
            judge(trial, new PairFolds(pairs, folds));
        } else {
            write(fit(trial, pairs));
        }
        return 0;
    }

    private static void judge(StoryTrial trial, PairFolds folds) {
        PairCounts sum = new PairCounts(0, 0, 0, 0, 0);
        for (int fold = 0; fold < folds.size(); fold++) {
            Map<String, String> storyOf = trial.stories(fit(trial, folds.without(fold)));
            sum = sum.plus(PairCounts.of(folds.of(fold), storyOf));
            System.err.println("fold " + (fold + 1) + " done");
        }
        System.out.println(sum.text());
    }

    private static double[] fit(StoryTrial trial, List<LabelledPair> pairs) {
        List<LabelledPair> usable = pairs.stream()
                .filter(pair -> pair.label() != LabelledPair.Label.UNSURE)
                .filter(pair -> trial.features(pair.one(), pair.other()).isPresent())
                .toList();
        requireBothAnswers(usable);
        double[][] rows = new double[usable.size()][];
        boolean[] answers = new boolean[usable.size()];
        for (int row = 0; row < rows.length; row++) {
            LabelledPair pair = usable.get(row);
            rows[row] = trial.features(pair.one(), pair.other()).orElseThrow();
            answers[row] = pair.label() == LabelledPair.Label.SAME;
        }
        return LogisticFit.standardised(rows, answers, STRENGTH);
    }

    private static void requireBothAnswers(List<LabelledPair> pairs) {
        long same = pairs.stream()
                .filter(pair -> pair.label() == LabelledPair.Label.SAME)
                .count();
        if (same == 0 || same == pairs.size()) {
            throw new StageException(
                    "nothing can be fitted to %d pairs of which %d are labelled same: give more --pairs, the --articles they name, or fewer --folds"
                            .formatted(pairs.size(), same));
        }
    }

    private static void write(double[] weights) {
        System.out.println(
                "# Weights by which two reports are told to be of one event, fitted by logistic regression on labelled"
                        + " pairs;");
        System.out.println("# bench/README.md has the command.");
        for (int place = 0; place < weights.length; place++) {
            String name = place < JoinFeatures.NAMES.size() ? JoinFeatures.NAMES.get(place) : "constant";
            System.out.printf(Locale.ROOT, "%s %.4f%n", name, weights[place]);
        }
    }
}
