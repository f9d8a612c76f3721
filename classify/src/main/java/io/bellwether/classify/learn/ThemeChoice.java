package io.bellwether.classify.learn;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * Of one theme: the words and the calibration that did best on marks they were not learned from. What was given stays unless something
 * is better by more than noise.
 *
 * @param sample its marks beside the odds of the chosen words, held out
 */
record ThemeChoice(Theme theme, ThemeSample sample, ThemeLesson lesson) {

    /** The loss must fall by this share of it. Without it, one theme in three changed for nothing. */
    private static final double LEAST_GAIN = 0.01;

    /**
     * @param given odds under the given words
     * @param held odds under words learned on the other folds
     */
    static ThemeChoice of(Theme theme, List<Term> learned, ThemeSample given, ThemeSample held) {
        Calibration old = theme.calibration();
        double before = given.loss(old);
        List<Option> options = new ArrayList<>();
        options.add(new Option(List.of(), given, old, before / (1 + LEAST_GAIN)));
        options.add(new Option(List.of(), given, given.calibration(old), given.heldOutLoss(old)));
        if (!learned.isEmpty()) {
            options.add(new Option(learned, held, old, held.loss(old)));
            options.add(new Option(learned, held, held.calibration(old), held.heldOutLoss(old)));
        }
        Option best = options.getFirst();
        for (Option option : options) {
            best = option.loss() < best.loss() ? option : best;
        }
        boolean asGiven = best.terms().isEmpty() && best.calibration().equals(old);
        double after = asGiven ? before : best.loss();
        ThemeLesson lesson = new ThemeLesson(
                theme.id(),
                given.wanted(),
                given.size() - given.wanted(),
                best.terms(),
                best.calibration(),
                before,
                after);
        return new ThemeChoice(theme, best.sample(), lesson);
    }

    private record Option(List<Term> terms, ThemeSample sample, Calibration calibration, double loss) {}

    Calibration calibration() {
        return lesson.calibration();
    }
}
