package io.bellwether.bench.quality;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.briefing.BriefingFile;
import io.bellwether.classify.learn.LogisticFit;
import io.bellwether.classify.learn.MarkedArticle;
import io.bellwether.classify.profile.ProfileBuilder;
import io.bellwether.classify.tag.Tagger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Features of labelled articles and themes of several briefings, with their grades. Grades of one labeller only are left out. */
final class FitSample {

    /** Weighs as much as so many articles a feature; 1, 10 and 30 were tried with one set left out after the other. */
    private static final double STRENGTH = 10;

    private static final double MENTION = 1;
    private static final double MAIN = 1.5;

    private final List<double[]> features = new ArrayList<>();
    private final List<Double> grades = new ArrayList<>();

    /**
     * Weights by feature name.
     *
     * @param lines a line each: set, feature, weight
     */
    record Weights(List<String> lines) {

        String text() {
            return String.join(System.lineSeparator(), lines) + System.lineSeparator();
        }
    }

    void add(Path briefing, ScoreRun.Files files) {
        Profile profile = ProfileBuilder.build(BriefingFile.read(briefing));
        Tagger tagger = Tagger.of(profile);
        for (MarkedArticle marked : LearningFiles.of(profile, files).marks()) {
            List<double[]> ofThemes = tagger.features(marked.article());
            for (int place = 0; place < ofThemes.size(); place++) {
                Theme theme = profile.themes().get(place);
                Double grade = marked.grades().get(theme.id());
                if (grade != null && (grade <= 0 || grade >= MENTION)) {
                    features.add(ofThemes.get(place));
                    grades.add(grade);
                }
            }
        }
    }

    Weights fit() {
        List<String> names = Tagger.featureNames();
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights of the features, fitted by logistic regression; bench/README.md tells the command and the sets.");
        lines.addAll(lines("words", Tagger.wordFeatures(), MENTION));
        lines.addAll(lines("main-words", Tagger.wordFeatures(), MAIN));
        lines.addAll(lines("meaning", names.size(), MENTION));
        lines.addAll(lines("main-meaning", names.size(), MAIN));
        return new Weights(lines);
    }

    /** @param columns so many features, from the first */
    private List<String> lines(String set, int columns, double least) {
        double[][] rows =
                features.stream().map(row -> Arrays.copyOf(row, columns)).toArray(double[][]::new);
        boolean[] answers = new boolean[rows.length];
        for (int row = 0; row < rows.length; row++) {
            answers[row] = grades.get(row) >= least;
        }
        double[] weights = LogisticFit.standardised(rows, answers, STRENGTH);
        List<String> lines = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            lines.add(line(set, Tagger.featureNames().get(column), weights[column]));
        }
        lines.add(line(set, "constant", weights[columns]));
        return lines;
    }

    private static String line(String set, String name, double weight) {
        return String.format(Locale.ROOT, "%s %s %.4f", set, name, weight);
    }
}
