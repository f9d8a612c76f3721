package io.bellwether.desk.report.document;

import io.bellwether.article.trend.Change;
import io.bellwether.desk.report.DayCount;
import io.bellwether.desk.report.ThemeWeek;
import io.bellwether.desk.report.document.Drawing.Box;
import io.bellwether.desk.report.document.Drawing.Ink;
import io.bellwether.desk.report.document.Drawing.Label;
import io.bellwether.desk.report.document.Drawing.Mark;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a theme's seven days, to its own height: counts are written over their bars. */
final class DayDrawing {

    private static final int STEP = 30;
    private static final int BAR = 18;
    private static final int TOP = 14;
    private static final int BASE = 62;
    private static final int HEIGHT = 76;
    private static final int LABEL = 73;
    private static final int GAP = 3;
    /** Days of 23 hours, where clocks change, are whole as well. */
    private static final int WHOLE_DAY = 23;

    private final List<DayCount> days;
    private final boolean risen;
    private final double most;

    private DayDrawing(ThemeWeek theme) {
        this.days = theme.days();
        this.risen = theme.comparison()
                .filter(comparison -> comparison.notable() && comparison.change() == Change.RISE)
                .isPresent();
        this.most = days.stream()
                .mapToDouble(day -> Math.max(day.stories(), day.expected().orElse(0.0)))
                .max()
                .orElse(1);
    }

    static Drawing draw(ThemeWeek theme) {
        return new DayDrawing(theme).draw();
    }

    private Drawing draw() {
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            day(days.get(at), at * STEP, marks);
        }
        marks.add(new Box(0, BASE, days.size() * STEP, 1, Ink.GROUND));
        return new Drawing(days.size() * STEP, HEIGHT, text(), marks);
    }

    private void day(DayCount day, int left, List<Mark> marks) {
        double middle = left + STEP / 2.0;
        if (day.observed() < WHOLE_DAY) {
            marks.add(new Box(left + 1, TOP, STEP - 2.0, BASE - TOP, Ink.DARK));
        }
        double height = height(day.stories());
        if (day.stories() > 0) {
            boolean above = risen && day.stories() > day.expected().orElse(Double.MAX_VALUE);
            marks.add(new Box(middle - BAR / 2.0, BASE - height, BAR, height, above ? Ink.NOTABLE : Ink.COUNT));
        }
        day.expected()
                .ifPresent(expected ->
                        marks.add(new Box(left + 2, BASE - height(expected) - 0.75, STEP - 4.0, 1.5, Ink.EXPECTED)));
        if (day.observed() > 0) {
            double above = Math.max(height, day.expected().map(this::height).orElse(0.0));
            marks.add(new Label(middle, BASE - above - GAP, Figures.number(day.stories())));
        }
        marks.add(new Label(middle, LABEL, name(day)));
    }

    private double height(double stories) {
        return (BASE - TOP) * stories / Math.max(most, 1);
    }

    private static String name(DayCount day) {
        return day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private String text() {
        return String.join(
                ", ",
                days.stream()
                        .map(day -> name(day) + " " + (day.observed() == 0 ? "not observed" : seen(day)))
                        .toList());
    }

    private static String seen(DayCount day) {
        String count = Figures.number(day.stories());
        return day.expected()
                .map(expected -> count + " of " + Figures.decimal(expected) + " expected")
                .orElse(count);
    }
}
