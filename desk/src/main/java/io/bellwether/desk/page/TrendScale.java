package io.bellwether.desk.page;

import io.bellwether.desk.store.ThemeBin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Where times and counts stand in the drawing of a theme.
 *
 * @param begin of the drawing's first six hours
 * @param top the count at the drawing's upper edge, from 2, even
 */
record TrendScale(Instant begin, int top) {

    static final int LEFT = 30;
    static final int TOP = 24;
    static final int STEP = 13;
    static final int BAR = 9;
    static final int BINS = (int) Duration.ofDays(14).dividedBy(ThemeBin.LENGTH);
    static final int WIDTH = LEFT + BINS * STEP + 6;
    static final int BOTTOM = 190;
    static final int HEIGHT = BOTTOM + 24;

    /** The scale of those bins, at least one: the latest two weeks, and as high as the highest of bars and what is usual. */
    static TrendScale of(List<ThemeBin> bins) {
        Instant end = bins.getLast().begin().plus(ThemeBin.LENGTH);
        double most = bins.stream().mapToDouble(TrendScale::highest).max().orElse(0);
        return new TrendScale(end.minus(ThemeBin.LENGTH.multipliedBy(BINS)), top(most));
    }

    private static double highest(ThemeBin bin) {
        double usual =
                bin.expected().map(base -> base.stories() + base.spread()).orElse(0.0);
        return Math.max(bin.stories(), usual);
    }

    /** The next of 2, 4, 10, 20, 40, 100 …: its half is whole too. */
    private static int top(double most) {
        int power = 1;
        while (true) {
            for (int step : new int[] {2, 4, 6, 10}) {
                if (step * power >= most) {
                    return step * power;
                }
            }
            power *= 10;
        }
    }

    Instant end() {
        return begin.plus(ThemeBin.LENGTH.multipliedBy(BINS));
    }

    int x(Instant time) {
        return LEFT
                + (int) Math.round(
                        STEP * (double) Duration.between(begin, time).toSeconds() / ThemeBin.LENGTH.toSeconds());
    }

    int y(double stories) {
        return BOTTOM - (int) Math.round((BOTTOM - TOP) * Math.clamp(stories / top, 0, 1));
    }
}
