package io.bellwether.desk.report.figure;

import io.bellwether.classify.profile.OrdinaryNews;
import java.util.List;

/**
 * How much more often stories of the week hold a phrase than those of the weeks before: the logarithm of the odds ratio with an informative
 * Dirichlet prior, in standard deviations (Monroe, Colaresi and Quinn, "Fightin' Words", 2008, equations 15 to 22). Half of the prior is how
 * common the phrase is in ordinary news, half how common in both times, so that small counts say little and a word seen twice is no trend.
 * Stories are counted, not articles: forty copies of one report are one. Pure.
 *
 * @param stories of the week
 * @param before stories of the weeks before
 */
record TermContrast(int stories, int before) {

    /** The prior weighs as much as so many stories. */
    private static final double PRIOR = 20;
    /** A phrase is so much rarer in ordinary news than the rarer of its words. */
    private static final double PHRASE = 0.2;

    double deviations(String form, int now, int earlier) {
        double common = (now + earlier + 0.5) / (stories + before + 1.0);
        double prior = PRIOR * (ordinary(form) + common) / 2;
        double odds = logOdds(now, stories, prior) - logOdds(earlier, before, prior);
        return odds / StrictMath.sqrt(1 / (now + prior) + 1 / (earlier + prior));
    }

    private static double logOdds(int count, int of, double prior) {
        return StrictMath.log((count + prior) / (of + PRIOR - count - prior));
    }

    private static double ordinary(String form) {
        List<String> words = List.of(form.split(" ", -1));
        double rarest = words.stream().mapToDouble(OrdinaryNews::share).min().orElse(1);
        return words.size() > 1 ? PHRASE * rarest : rarest;
    }
}
