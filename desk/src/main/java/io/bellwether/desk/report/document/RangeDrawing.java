package io.bellwether.desk.report.document;

import io.bellwether.desk.report.Comparison;
import io.bellwether.desk.report.ThemeWeek;
import io.bellwether.desk.report.document.Drawing.Box;
import io.bellwether.desk.report.document.Drawing.Dot;
import io.bellwether.desk.report.document.Drawing.Ink;
import java.util.List;

/** Draws a week's count on the range of usual ones, all themes to one scale: after the bullet graph of Stephen Few (2006). */
final class RangeDrawing {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 16;
    private static final double RADIUS = 4;

    private final double most;

    private RangeDrawing(double most) {
        this.most = most;
    }

    /** Drawings on a scale that holds all of them. */
    static RangeDrawing of(List<ThemeWeek> themes) {
        return new RangeDrawing(themes.stream()
                .flatMap(theme -> theme.comparison().stream())
                .mapToDouble(comparison -> Math.max(comparison.high(), comparison.stories()))
                .max()
                .orElse(1));
    }

    Drawing draw(Comparison comparison) {
        double middle = HEIGHT / 2.0;
        double low = place(comparison.low());
        return new Drawing(
                WIDTH,
                HEIGHT,
                "%s stories, %s expected, %s to %s usual"
                        .formatted(
                                Figures.number(comparison.stories()),
                                Figures.decimal(comparison.expected()),
                                Figures.number(comparison.low()),
                                Figures.number(comparison.high())),
                List.of(
                        new Box(0, middle - 0.5, WIDTH, 1, Ink.GROUND),
                        new Box(low, 2, Math.max(place(comparison.high()) - low, 2), HEIGHT - 4.0, Ink.RANGE),
                        new Box(place(comparison.expected()) - 1, 2, 2, HEIGHT - 4.0, Ink.EXPECTED),
                        new Dot(
                                place(comparison.stories()),
                                middle,
                                RADIUS,
                                comparison.notable() ? Ink.NOTABLE : Ink.COUNT)));
    }

    private double place(double count) {
        return RADIUS + (WIDTH - 2 * RADIUS) * count / Math.max(most, 1);
    }
}
