package io.bellwether.classify.story;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * A story that a report might join.
 *
 * @param near the report of the story that it is likest to
 * @param whole mean of the odds with the story's first and latest reports
 */
record StoryChoice(Near near, double whole) {

    /** The likest first by what decides; the older id settles ties. */
    static final Comparator<StoryChoice> BEST = Comparator.comparingDouble(StoryChoice::likeness)
            .thenComparing(choice -> choice.story().id());

    /** A pair says no more than this for or against: one copy must not outweigh a story that is about something else. */
    private static final double MOST_ODDS = 4;

    private static final int SHOWN = 8;

    /**
     * One report of a story.
     *
     * @param odds logarithm of the odds that it and the new one report one event
     */
    record Near(OpenStory story, Report report, double odds) {}

    static StoryChoice of(Report report, Near near, JoinModel model) {
        Near likest = near;
        double sum = 0;
        for (HeldReport known : near.story().known()) {
            Report other = known.report();
            double odds = model.odds(report, other);
            sum += Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
            likest = odds > likest.odds() ? new Near(near.story(), other, odds) : likest;
        }
        return new StoryChoice(likest, sum / near.story().known().size());
    }

    OpenStory story() {
        return near.story();
    }

    boolean holds(StorySettings settings) {
        return near.odds() >= settings.join() && whole >= settings.whole();
    }

    StoryJoin evidence(Report report) {
        Report other = near.report();
        List<String> names = report.names().shared(other.names());
        List<String> words = report.text().shared(other.text()).stream()
                .filter(word -> !names.contains(word))
                .toList();
        return new StoryJoin(
                other.id(),
                likelihood(near.odds()),
                likelihood(whole),
                Duration.between(other.time(), report.time()).abs(),
                story().size(),
                first(names),
                first(words),
                first(report.figures().shared(other.figures())));
    }

    private double likeness() {
        return Math.min(MOST_ODDS, near.odds()) + whole;
    }

    private static List<String> first(List<String> words) {
        return words.subList(0, Math.min(SHOWN, words.size()));
    }

    private static double likelihood(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }
}
