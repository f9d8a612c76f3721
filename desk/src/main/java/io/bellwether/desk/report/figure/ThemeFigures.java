package io.bellwether.desk.report.figure;

import io.bellwether.desk.report.DayCount;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.report.ThemeHour;
import io.bellwether.desk.report.ThemeWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes themes' weeks from their hours. Pure. */
public final class ThemeFigures {

    /** Themes whose change is notable first, of these the least likely; then those with most stories. */
    private static final Comparator<ThemeWeek> NOTABLE_FIRST = Comparator.comparing(ThemeWeek::notable)
            .reversed()
            .thenComparingDouble(
                    theme -> theme.notable() ? theme.comparison().orElseThrow().probability() : 0)
            .thenComparing(ThemeWeek::stories, Comparator.reverseOrder())
            .thenComparing(ThemeWeek::title)
            .thenComparing(ThemeWeek::id);

    private final ReportPeriod period;
    private final Set<Instant> observed;
    private final Map<String, String> titles;
    private final Map<String, Integer> before;

    /**
     * Figures of a week.
     *
     * @param observed beginnings of the hours in which anything was
     * @param titles by theme
     * @param before stories of the week before by theme, of themes with an hour observed in it
     */
    public ThemeFigures(
            ReportPeriod period, Set<Instant> observed, Map<String, String> titles, Map<String, Integer> before) {
        this.period = period;
        this.observed = Set.copyOf(observed);
        this.titles = Map.copyOf(titles);
        this.before = Map.copyOf(before);
    }

    /** The themes, the most notable first. */
    public List<ThemeWeek> of(Map<String, List<ThemeHour>> hours) {
        int themes = Math.toIntExact(hours.values().stream()
                .filter(each -> WeekComparison.of(each, 1).isPresent())
                .count());
        return hours.entrySet().stream()
                .map(theme -> theme(theme.getKey(), theme.getValue(), themes))
                .sorted(NOTABLE_FIRST)
                .toList();
    }

    private ThemeWeek theme(String id, List<ThemeHour> hours, int themes) {
        return new ThemeWeek(
                id,
                titles.getOrDefault(id, id),
                hours.stream().mapToInt(ThemeHour::stories).sum(),
                hours.stream().mapToInt(ThemeHour::articles).sum(),
                Optional.ofNullable(before.get(id)),
                days(hours),
                WeekComparison.of(hours, themes));
    }

    private List<DayCount> days(List<ThemeHour> hours) {
        List<DayCount> days = new ArrayList<>();
        for (LocalDate day : period.days()) {
            List<ThemeHour> ofDay =
                    hours.stream().filter(hour -> day(hour.hour()).equals(day)).toList();
            days.add(day(day, ofDay));
        }
        return days;
    }

    private LocalDate day(Instant hour) {
        return LocalDate.ofInstant(hour, period.zone());
    }

    private DayCount day(LocalDate day, List<ThemeHour> hours) {
        List<ThemeHour> usual =
                hours.stream().filter(hour -> hour.expected().isPresent()).toList();
        return new DayCount(
                day,
                hours.stream().mapToInt(ThemeHour::stories).sum(),
                (int) observed.stream().filter(hour -> day(hour).equals(day)).count(),
                usual.isEmpty()
                        ? Optional.empty()
                        : Optional.of(usual.stream()
                                .flatMap(hour -> hour.expected().stream())
                                .mapToDouble(ThemeHour.Expectation::stories)
                                .sum()));
    }
}
