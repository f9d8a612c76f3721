package io.bellwether.classify.learn;

import io.bellwether.article.profile.Calibration;
import io.bellwether.classify.embedding.Embedding;
import io.bellwether.classify.tag.ThemeOdds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The decided marks of one theme: what people said beside the odds they were not used for. */
final class ThemeSample {

    private final List<Row> rows = new ArrayList<>();

    private record Row(MarkedArticle marked, int fold, Weighed weighed, ThemeOdds odds, boolean wanted, boolean main) {

        private Row with(ThemeOdds other) {
            return new Row(marked, fold, weighed, other, wanted, main);
        }
    }

    /**
     * What an article was weighed from.
     *
     * @param unusual its meaning, where vectors speak
     */
    @SuppressWarnings("ArrayRecordComponent") // read by this class only, never compared
    private record Weighed(double[] features, Optional<Embedding> unusual) {}

    /** @param weighed an article each, in the set's order; {@code place} is the theme's in each */
    static ThemeSample of(LearningSet set, List<LearningSet.Weighed> weighed, int place) {
        String theme = set.profile().themes().get(place).id();
        ThemeSample sample = new ThemeSample();
        for (int article = 0; article < weighed.size(); article++) {
            MarkedArticle marked = set.entries().get(article).marked();
            if (marked.decided(theme)) {
                LearningSet.Weighed own = weighed.get(article);
                sample.rows.add(new Row(
                        marked,
                        article % LearningSet.FOLDS,
                        new Weighed(own.features().get(place), own.unusual()),
                        own.odds().get(place),
                        marked.wanted(theme),
                        marked.main(theme)));
            }
        }
        return sample;
    }

    int size() {
        return rows.size();
    }

    int wanted() {
        return (int) rows.stream().filter(Row::wanted).count();
    }

    int mains() {
        return (int) rows.stream().filter(Row::main).count();
    }

    /** What the marks say beyond the scores of a tag under a calibration, or those of a main subject. */
    LeaningFit.Fit leaning(FeatureScale scale, Calibration calibration, boolean main) {
        List<LeaningFit.Row> taught = new ArrayList<>();
        for (Row row : rows) {
            double raw = main ? row.odds().main() : row.odds().wanted();
            row.weighed()
                    .unusual()
                    .ifPresent(meaning -> taught.add(new LeaningFit.Row(
                            row.marked(),
                            (raw - calibration.midpoint()) / calibration.spread(),
                            row.weighed().features(),
                            meaning,
                            main ? row.main() : row.wanted())));
        }
        return LeaningFit.of(scale, calibration, taught);
    }

    /** The sample with odds to which each fold adds what was learned on the others. */
    ThemeSample leaned(FeatureScale scale, Calibration calibration) {
        ThemeSample leaned = new ThemeSample();
        for (int fold = 0; fold < LearningSet.FOLDS; fold++) {
            ThemeSample others = fold(fold, false);
            ThemeOdds.Leanings learned = new ThemeOdds.Leanings(
                    others.leaning(scale, calibration, false).leaning(),
                    others.leaning(scale, calibration, true).leaning());
            fold(fold, true)
                    .rows
                    .forEach(row -> leaned.rows.add(row.with(row.weighed()
                            .unusual()
                            .map(meaning ->
                                    row.odds().with(learned, row.weighed().features(), meaning))
                            .orElse(row.odds()))));
        }
        return leaned;
    }

    /** The calibration for tags, near the given one unless many marks ask for more. */
    Calibration calibration(Calibration near) {
        return CalibrationLearning.fit(near, raws(false), answers(false));
    }

    /** The same for main subjects. */
    Calibration mainCalibration(Calibration near) {
        return CalibrationLearning.fit(near, raws(true), answers(true));
    }

    /** Mean logarithmic loss under a calibration learned on the other folds each. */
    double heldOutLoss(Calibration near) {
        double loss = 0;
        for (int fold = 0; fold < LearningSet.FOLDS; fold++) {
            Calibration learned = fold(fold, false).calibration(near);
            ThemeSample held = fold(fold, true);
            loss += held.loss(learned) * held.size();
        }
        return rows.isEmpty() ? 0 : loss / rows.size();
    }

    /** Mean logarithmic loss of the scores under a calibration. */
    double loss(Calibration calibration) {
        return rows.stream()
                .mapToDouble(row -> loss(calibration.score(row.odds().wanted()), row.wanted()))
                .average()
                .orElse(0);
    }

    private static double loss(double score, boolean wanted) {
        return -StrictMath.log(Math.max(1e-9, wanted ? score : 1 - score));
    }

    /** Counts tags against marks: right, wrong, missed. */
    int[] tags(Calibration calibration, double threshold) {
        int[] counts = new int[3];
        rows.forEach(row -> count(counts, calibration.score(row.odds().wanted()) >= threshold, row.wanted()));
        return counts;
    }

    /** Counts likely main subjects against those marked so: right, wrong, missed. Secondary mentions count as neither. */
    int[] alerts(Calibration calibration, double threshold) {
        int[] counts = new int[3];
        rows.stream()
                .filter(row -> row.main() || !row.wanted())
                .forEach(row -> count(counts, calibration.score(row.odds().main()) >= threshold, row.main()));
        return counts;
    }

    private static void count(int[] counts, boolean said, boolean meant) {
        if (said || meant) {
            counts[said && meant ? 0 : said ? 1 : 2]++;
        }
    }

    private ThemeSample fold(int fold, boolean inside) {
        ThemeSample part = new ThemeSample();
        rows.stream().filter(row -> (row.fold() == fold) == inside).forEach(part.rows::add);
        return part;
    }

    private double[] raws(boolean main) {
        return rows.stream()
                .mapToDouble(row -> main ? row.odds().main() : row.odds().wanted())
                .toArray();
    }

    private boolean[] answers(boolean main) {
        boolean[] answers = new boolean[rows.size()];
        for (int place = 0; place < answers.length; place++) {
            answers[place] = main ? rows.get(place).main() : rows.get(place).wanted();
        }
        return answers;
    }
}
