package io.bellwether.desk.report.figure;

import io.bellwether.article.trend.Change;
import io.bellwether.classify.trend.NegativeBinomial;
import io.bellwether.desk.report.Comparison;
import io.bellwether.desk.report.ThemeHour;
import io.bellwether.desk.report.ThemeHour.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Holds a week of a theme against its baseline: the sum of what was to be expected of each hour, and the negative binomial tail beyond what
 * came. An hour's spread holds chance, restless days and the level's own error (see ARCHITECTURE, Trends). Chance is independent from hour
 * to hour; of the rest the store does not say how much the hours of a week share, so it is taken as wholly shared: then the week's spread is
 * never too small, and no week is called unusual that is not. Pure.
 */
public final class WeekComparison {

    /** Of the hours that could be compared at least so many must have a baseline, as a share. */
    private static final double LEAST_COVERED = 0.5;
    /** Days differ a little more than Poisson's law has it, as for single hours in classify's ThemeBaseline. */
    private static final double LEAST_DISPERSION = 0.002;
    /** The usual risk of one false alarm in a whole report, divided among its tests (Bonferroni; Dunn 1961). */
    private static final double RISK = 0.05;
    /** A rise and a fall are looked for. */
    private static final int DIRECTIONS = 2;
    /** That something did not happen is seldom news and may be our own blindness: classify's trends are as wary of falls. */
    private static final double CAUTION_OF_FALLS = 10;
    /** Half of what lies outside the middle 95%. */
    private static final double TAIL = 0.025;

    private WeekComparison() {}

    /**
     * The comparison; empty while less than half of the observed hours have a baseline.
     *
     * @param hours the week's observed hours of one theme
     * @param themes how many themes are compared in the same report, at least 1
     */
    public static Optional<Comparison> of(List<ThemeHour> hours, int themes) {
        List<ThemeHour> compared = hours.stream()
                .filter(hour -> hour.complete() && hour.expected().isPresent())
                .toList();
        if (compared.isEmpty() || compared.size() < LEAST_COVERED * hours.size()) {
            return Optional.empty();
        }
        int stories = compared.stream().mapToInt(ThemeHour::stories).sum();
        double mean = sum(compared, Expectation::stories);
        return Optional.of(compare(compared.size(), stories, usual(compared, mean), themes));
    }

    /** What a usual week brings. */
    private static NegativeBinomial usual(List<ThemeHour> compared, double mean) {
        double shared = sum(compared, hour -> Math.sqrt(Math.max(0, hour.spread() * hour.spread() - hour.stories())));
        return new NegativeBinomial(mean, mean + Math.max(shared * shared, LEAST_DISPERSION * mean * mean));
    }

    private static double sum(List<ThemeHour> hours, ToDoubleFunction<Expectation> part) {
        return hours.stream()
                .flatMap(hour -> hour.expected().stream())
                .mapToDouble(part)
                .sum();
    }

    private static Comparison compare(int hours, int stories, NegativeBinomial usual, int themes) {
        Change change = stories >= usual.mean() ? Change.RISE : Change.FALL;
        double probability = switch (change) {
            case RISE -> usual.atLeast(stories);
            case FALL -> usual.atMost(stories);
        };
        double tests = themes * DIRECTIONS * (change == Change.FALL ? CAUTION_OF_FALLS : 1);
        return new Comparison(
                hours, stories, usual.mean(), low(usual), high(usual), change, probability, probability * tests < RISK);
    }

    private static int low(NegativeBinomial usual) {
        int low = 0;
        while (usual.atMost(low) < TAIL) {
            low++;
        }
        return low;
    }

    private static int high(NegativeBinomial usual) {
        int high = (int) Math.ceil(usual.mean());
        while (usual.atLeast(high + 1) > TAIL) {
            high++;
        }
        return high;
    }
}
