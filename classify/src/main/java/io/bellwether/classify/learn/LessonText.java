package io.bellwether.classify.learn;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells people what a profile learned: what changed, by how much, from how many marks. */
public final class LessonText {

    private static final int WORDS = 5;

    private LessonText() {}

    /** A line for the thresholds, then one a theme; ends in a line feed. */
    public static String of(Lesson lesson) {
        String themes = lesson.themes().stream()
                .map(theme -> theme(lesson, theme) + System.lineSeparator())
                .collect(Collectors.joining());
        long changed =
                lesson.themes().stream().filter(theme -> changed(lesson, theme)).count();
        return "%s becomes %s: %d of %d themes with marks changed; words, leanings and calibrations stay only where they did better on marks they were not learned from%n"
                        .formatted(
                                lesson.before().version(),
                                lesson.after().version(),
                                changed,
                                lesson.themes().size())
                + themes;
    }

    private static boolean changed(Lesson lesson, ThemeLesson theme) {
        return !lesson.before().theme(theme.theme()).equals(lesson.after().theme(theme.theme()));
    }

    private static String theme(Lesson lesson, ThemeLesson learned) {
        Theme before = lesson.before().theme(learned.theme()).orElseThrow();
        Theme after = lesson.after().theme(learned.theme()).orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s, %d marks for and %d against: %s; %s; %s; tag from %.2f (was %.2f), alert from %.2f (was %.2f); loss held out %.3f (was %.3f)",
                learned.theme(),
                learned.learned().wanted(),
                learned.learned().unwanted(),
                terms(learned.terms()),
                leaning(learned.learned()),
                calibration(before.calibration(), learned.calibration()),
                after.threshold(),
                before.threshold(),
                after.alertThreshold(),
                before.alertThreshold(),
                learned.lossAfter(),
                learned.lossBefore());
    }

    private static String terms(List<Term> terms) {
        if (terms.isEmpty()) {
            return "no new terms";
        }
        return "%d new terms (%s%s)"
                .formatted(
                        terms.size(),
                        terms.stream().limit(WORDS).map(Term::text).collect(Collectors.joining(", ")),
                        terms.size() > WORDS ? ", ..." : "");
    }

    private static String leaning(Learned learned) {
        return learned.leaning().equals(Learned.Leaning.NONE)
                ? "no leaning"
                : String.format(
                        Locale.ROOT, "leaning by up to %.2f", learned.leaning().length());
    }

    private static String calibration(Calibration before, Calibration after) {
        return before.equals(after)
                ? "calibration as it was"
                : String.format(
                        Locale.ROOT,
                        "midpoint %+.2f (was %+.2f), spread %.2f (was %.2f)",
                        after.midpoint(),
                        before.midpoint(),
                        after.spread(),
                        before.spread());
    }
}
