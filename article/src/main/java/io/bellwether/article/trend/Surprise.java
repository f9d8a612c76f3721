package io.bellwether.article.trend;

import java.time.Duration;

/**
 * How unusual the time up to the end of an hour was: the window of those looked at that chance would bring least often.
 *
 * @param window whole hours, the last of them the trend's own
 * @param stories how many it held
 * @param expected how many were to be expected
 * @param probability that a usual time brings so many or more (of a fall: so few or fewer) in such a window, 0 to 1
 * @param bits how much rarer it is than what chance brings a theme once a month, all windows and hours counted: each bit halves
 *     that; 0 or less is ordinary
 */
public record Surprise(Change change, Duration window, int stories, double expected, double probability, double bits) {

    /** Whether it is worth telling: chance brings a theme so much less than once a month. */
    public boolean significant() {
        return bits > 0;
    }
}
