package io.bellwether.classify.learn;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.profile.ProfileVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one rule by which marks change a profile, whoever gave them. Deterministic and bounded. Per theme: words that tell its wanted
 * articles from its neighbours' become terms ({@link LearnedTerms}), likeness to marked articles is added to its odds
 * ({@link LeaningFit}), and its calibration is refitted ({@link CalibrationLearning}); each stays only where it lowers the loss on marks
 * held out ({@link ThemeChoice}). Of all themes together: the two thresholds
 * ({@link ThresholdShift}), an alert's also by each theme's own main subjects. Terms, aliases, concepts and gates that the profile has
 * stay as they are: lowering their weights was tried on folds and gained nothing.
 */
public final class ProfileLearning {

    private static final double LEAST_THRESHOLD = 0.02;

    private final LearningSet set;
    private final Profile before;
    private final List<ThemeChoice> choices = new ArrayList<>();

    private ProfileLearning(LearningSet set) {
        this.set = set;
        this.before = set.profile();
    }

    /** What the profile learns from the marks of the set. Takes about a minute for a few hundred articles. */
    public static Lesson learn(LearningSet set) {
        return new ProfileLearning(set).lesson();
    }

    private Lesson lesson() {
        if (set.entries().isEmpty()) {
            return new Lesson(before, before, List.of());
        }
        List<LearningSet.Weighed> given = set.weighed();
        List<LearningSet.Weighed> held = heldOut();
        FeatureScale scale = set.scale();
        for (int place = 0; place < before.themes().size(); place++) {
            Theme theme = before.themes().get(place);
            List<Term> terms = LearnedTerms.of(theme, PhraseCounts.of(theme.id(), set));
            List<ThemeChoice.Wording> wordings = new ArrayList<>();
            wordings.add(new ThemeChoice.Wording(List.of(), ThemeSample.of(set, given, place)));
            if (!terms.isEmpty()) {
                wordings.add(new ThemeChoice.Wording(terms, ThemeSample.of(set, held, place)));
            }
            choices.add(ThemeChoice.of(theme, scale, wordings));
        }
        double tags = tagShift();
        double alerts = alertShift();
        List<Theme> themes =
                choices.stream().map(choice -> theme(choice, tags, alerts)).toList();
        Profile after = new Profile(before.briefing(), before.version(), before.title(), themes);
        List<ThemeLesson> lessons = choices.stream()
                .filter(choice -> choice.sample().size() > 0)
                .map(ThemeChoice::lesson)
                .toList();
        return new Lesson(before, ProfileVersion.stamped(after), lessons);
    }

    /** Each article weighed by words learned without its fold. */
    private List<LearningSet.Weighed> heldOut() {
        List<LearningSet.Weighed> weighed = new ArrayList<>(set.weighed());
        for (int fold = 0; fold < LearningSet.FOLDS; fold++) {
            List<LearningSet.Weighed> part = set.fold(fold, true).weighed(worded(set.fold(fold, false)));
            for (int place = 0; place < part.size(); place++) {
                weighed.set(place * LearningSet.FOLDS + fold, part.get(place));
            }
        }
        return weighed;
    }

    private Profile worded(LearningSet from) {
        List<Theme> themes = before.themes().stream()
                .map(theme -> with(theme, LearnedTerms.of(theme, PhraseCounts.of(theme.id(), from))))
                .toList();
        return new Profile(before.briefing(), before.version(), before.title(), themes);
    }

    private int wanted() {
        return choices.stream().mapToInt(choice -> choice.sample().wanted()).sum();
    }

    private double tagShift() {
        return ThresholdShift.best(
                wanted(),
                shift -> sum(choices.stream()
                        .map(choice -> choice.sample()
                                .tags(choice.calibration(), choice.theme().threshold() + shift))));
    }

    private double alertShift() {
        int mains = choices.stream().mapToInt(choice -> choice.sample().mains()).sum();
        return ThresholdShift.best(
                mains,
                shift -> sum(choices.stream()
                        .map(choice -> choice.sample()
                                .alerts(mainCalibration(choice), choice.theme().alertThreshold() + shift))));
    }

    private static Calibration mainCalibration(ThemeChoice choice) {
        return choice.sample().mainCalibration(choice.theme().calibration());
    }

    private static int[] sum(Stream<int[]> counts) {
        return counts.reduce(
                new int[3], (one, other) -> new int[] {one[0] + other[0], one[1] + other[1], one[2] + other[2]});
    }

    private static Theme theme(ThemeChoice choice, double tags, double alerts) {
        Theme given = choice.theme();
        Learned learned = choice.lesson().learned();
        Learned.Settings settings = new Learned.Settings(
                choice.calibration(), bounded(given.threshold() + tags), alertThreshold(choice, alerts));
        boolean same = settings.equals(given.settings())
                && choice.lesson().terms().isEmpty()
                && learned.leaning().equals(Learned.Leaning.NONE);
        return same ? given : with(given, choice.lesson().terms()).with(settings, learned);
    }

    /** A tag's calibration stands under the alert's score, too: the cut that the main subjects ask for, seen through it. */
    private static double alertThreshold(ThemeChoice choice, double shift) {
        Theme theme = choice.theme();
        double asked = raw(mainCalibration(choice), bounded(theme.alertThreshold() + shift));
        double old = raw(theme.calibration(), theme.alertThreshold());
        double cut = Math.clamp(asked, old - CalibrationLearning.MOST_SHIFT, old + CalibrationLearning.MOST_SHIFT);
        return bounded(choice.calibration().score(cut));
    }

    private static double raw(Calibration calibration, double score) {
        double kept = Math.clamp(score, 1e-6, 1 - 1e-6);
        return calibration.midpoint() + calibration.spread() * StrictMath.log(kept / (1 - kept));
    }

    private static double bounded(double threshold) {
        double bounded = Math.clamp(threshold, LEAST_THRESHOLD, 1 - LEAST_THRESHOLD);
        return Math.round(bounded * 1000) / 1000.0;
    }

    private static Theme with(Theme theme, List<Term> learned) {
        return theme.with(
                Stream.concat(theme.terms().stream(), learned.stream()).toList());
    }
}
