package io.bellwether.classify.learn;

import io.bellwether.article.profile.Calibration;
import io.bellwether.article.profile.Learned;
import io.bellwether.article.profile.Term;
import java.util.List;

/**
 * What was learned of one theme.
 *
 * @param learned its marks, and what they add to the odds; nothing where that did not help on marks held out
 * @param terms new ones; empty where they did not help on marks held out
 * @param calibration the old one where a new one did not help on marks held out
 * @param lossBefore mean logarithmic loss of the given scores on the marks
 * @param lossAfter the same of what was learned, each mark judged by what was learned without it
 */
public record ThemeLesson(
        String theme, Learned learned, List<Term> terms, Calibration calibration, double lossBefore, double lossAfter) {

    /** Copies the list. */
    public ThemeLesson {
        terms = List.copyOf(terms);
    }
}
