package io.bellwether.classify.learn;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * Of one theme: the words, the leaning and the calibration that did best on marks they were not learned from. What was given stays
 * unless something is better by more than noise.
 *
 * @param sample its marks beside the odds of the chosen words and leaning, held out
 */
record ThemeChoice(Theme theme, ThemeSample sample, ThemeLesson lesson) {

    /** The loss must fall by this share of it. Without it, one theme in three changed for nothing. */
    private static final double LEAST_GAIN = 0.01;

    /**
     * A way to change the theme.
     *
     * @param words its marks beside the odds of these terms, held out
     * @param sample the same with the leaning, if there is one
     */
    private record Option(
            List<Term> terms,
            ThemeSample words,
            boolean leaning,
            ThemeSample sample,
            Calibration calibration,
            double loss) {}

    /**
     * The words of one theme, given or learned.
     *
     * @param sample its marks beside the odds of these words, held out where they are learned
     */
    record Wording(List<Term> terms, ThemeSample sample) {}

    /** @param wordings the given words first, without new terms */
    static ThemeChoice of(Theme theme, FeatureScale scale, List<Wording> wordings) {
        Calibration old = theme.calibration();
        ThemeSample given = wordings.getFirst().sample();
        double before = given.loss(old);
        List<Option> options = new ArrayList<>();
        options.add(new Option(List.of(), given, false, given, old, before / (1 + LEAST_GAIN)));
        wordings.forEach(wording -> {
            addOptions(options, wording, false, wording.sample(), old);
            addOptions(options, wording, true, wording.sample().leaned(scale, old), old);
        });
        Option best = options.getFirst();
        for (Option option : options) {
            best = option.loss() < best.loss() ? option : best;
        }
        boolean asGiven =
                !best.leaning() && best.terms().isEmpty() && best.calibration().equals(old);
        double after = asGiven ? before : best.loss();
        ThemeLesson lesson = new ThemeLesson(
                theme.id(), learned(theme, scale, best), best.terms(), best.calibration(), before, after);
        return new ThemeChoice(theme, best.sample(), lesson);
    }

    private static void addOptions(
            List<Option> options, Wording wording, boolean leaning, ThemeSample sample, Calibration old) {
        options.add(new Option(wording.terms(), wording.sample(), leaning, sample, old, sample.loss(old)));
        options.add(new Option(
                wording.terms(), wording.sample(), leaning, sample, sample.calibration(old), sample.heldOutLoss(old)));
    }

    private static Learned learned(Theme theme, FeatureScale scale, Option best) {
        ThemeSample words = best.words();
        int wanted = words.wanted();
        int unwanted = words.size() - wanted;
        if (!best.leaning()) {
            return new Learned(
                    theme.settings(), wanted, unwanted, Learned.Leaning.NONE, Learned.Leaning.NONE, List.of());
        }
        LeaningFit.Fit tags = words.leaning(scale, theme.calibration(), false);
        LeaningFit.Fit mains = words.leaning(scale, theme.calibration(), true);
        return new Learned(theme.settings(), wanted, unwanted, tags.leaning(), mains.leaning(), tags.examples());
    }

    Calibration calibration() {
        return lesson.calibration();
    }
}
