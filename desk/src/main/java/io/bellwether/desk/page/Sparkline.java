package io.bellwether.desk.page;

import java.util.List;

/**
 * Two weeks of a theme as a row of bars.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param text the same in words, for those who do not see it
 */
record Sparkline(int width, int height, String text, List<Bar> bars) {

    Sparkline {
        bars = List.copyOf(bars);
    }

    /**
     * The stories of six hours. Hours in which nothing was observed have no bar; hours that were seen and brought none have a thin one.
     *
     * @param style the style's name: usual, burst or part
     */
    record Bar(int x, int y, int width, int height, String style) {}
}
