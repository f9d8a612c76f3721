package io.bellwether.desk.report;

import java.util.List;
import java.util.Optional;

/**
 * A theme in a week.
 *
 * @param id of the theme
 * @param title as the latest profile that knows it has it
 * @param stories independent stories that began in the week
 * @param articles that carry the theme
 * @param before stories of the week before; empty when nothing of it was observed
 * @param days the seven days in order
 * @param comparison with what was to be expected; empty without a baseline
 */
public record ThemeWeek(
        String id,
        String title,
        int stories,
        int articles,
        Optional<Integer> before,
        List<DayCount> days,
        Optional<Comparison> comparison) {

    /** Copies the list. */
    public ThemeWeek {
        days = List.copyOf(days);
    }

    /** Whether chance does not explain its change. */
    public boolean notable() {
        return comparison.filter(Comparison::notable).isPresent();
    }
}
