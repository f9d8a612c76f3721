package io.bellwether.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * Two weeks of a theme as a drawing, in its own units.
 *
 * @param title what it shows
 * @param description the same in words, for those who do not see it
 * @param band outline of what is usual: one standard deviation around what was to be expected; empty without a baseline
 * @param line what was to be expected; empty without a baseline
 * @param bars the stories of six hours each
 * @param blind stretches in which nothing was observed
 * @param rungs heights that are labelled
 * @param days midnights that are labelled
 * @param flags numbers of the bursts, as the list below the drawing has them
 */
record TrendChart(
        int width,
        int height,
        String title,
        String description,
        Optional<String> band,
        Optional<String> line,
        List<Bar> bars,
        List<Bar> blind,
        List<Label> rungs,
        List<Label> days,
        List<Label> flags) {

    TrendChart {
        bars = List.copyOf(bars);
        blind = List.copyOf(blind);
        rungs = List.copyOf(rungs);
        days = List.copyOf(days);
        flags = List.copyOf(flags);
    }

    /**
     * A rectangle.
     *
     * @param style the style's name: usual, burst, part or blind
     * @param text what it shows, in words
     */
    record Bar(int x, int y, int width, int height, String style, String text) {}

    /** A text at a place. */
    record Label(int x, int y, String text) {}
}
