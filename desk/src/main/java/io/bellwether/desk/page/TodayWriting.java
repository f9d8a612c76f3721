package io.bellwether.desk.page;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.store.StoredAlert;
import io.bellwether.desk.store.ThemeTally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the first page from facts. */
final class TodayWriting {

    private final TimeText times;
    private final AlertWriting alerts;
    private final CoverageWriting coverage;
    private final SparklineWriting sparklines;
    private final SinceWriting since;

    TodayWriting(TimeText times) {
        this.times = times;
        this.alerts = new AlertWriting(times);
        this.coverage = new CoverageWriting(times);
        this.sparklines = new SparklineWriting(times);
        this.since = new SinceWriting(times);
    }

    TodayPage write(TodayFacts facts) {
        return new TodayPage(
                facts.chosen().map(ThemeTally::title).orElse("Alerts"),
                total(facts),
                facts.chosen().map(theme -> DeskPath.theme(theme.id())),
                facts.chosen().isPresent() || facts.query().since().isPresent()
                        ? Optional.of(path(facts, Map.of("theme", "", "since", "")))
                        : Optional.empty(),
                since.write(facts.since()),
                severities(facts),
                days(facts),
                facts.totals().map(totals -> EmptyNotice.write(facts.query(), totals)),
                facts.query().after().map(place -> path(facts, Map.of())),
                facts.alerts().next().map(place -> path(facts, Map.of("cursor", place.text()))),
                themes(facts),
                coverage.write(facts.feeds()));
    }

    private String total(TodayFacts facts) {
        long all = facts.chosen().map(ThemeTally::alerts).orElseGet(() -> alerts(facts.themes()));
        return facts.query()
                .since()
                .map(since -> "changed since " + times.moment(since).text() + ", of " + Wording.count(all, "alert"))
                .orElseGet(() -> Wording.count(all, "alert"));
    }

    /** Every alert has one theme. */
    private static long alerts(List<ThemeTally> themes) {
        return themes.stream().mapToLong(ThemeTally::alerts).sum();
    }

    private List<AlertDay> days(TodayFacts facts) {
        Map<String, List<AlertCard>> days = new LinkedHashMap<>();
        for (StoredAlert alert : facts.alerts().alerts()) {
            days.computeIfAbsent(times.day(alert.place().updated()), day -> new ArrayList<>())
                    .add(alerts.write(alert, facts.profiles(), facts.since().seen(), facts.marks()));
        }
        return days.entrySet().stream()
                .map(day -> new AlertDay(day.getKey(), day.getValue()))
                .toList();
    }

    private static List<Choice> severities(TodayFacts facts) {
        List<Choice> choices = new ArrayList<>();
        Optional<Severity> chosen = facts.query().severity();
        choices.add(new Choice("All", path(facts, Map.of("severity", "")), chosen.isEmpty()));
        for (Severity severity : List.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)) {
            String path = path(facts, Map.of("severity", text(severity)));
            choices.add(new Choice(Wording.name(severity), path, chosen.equals(Optional.of(severity))));
        }
        return choices;
    }

    private List<ThemeLine> themes(TodayFacts facts) {
        Map<String, Sparkline> trends = sparklines.write(facts.trends());
        return facts.themes().stream()
                .map(theme -> new ThemeLine(
                        new Choice(
                                theme.title(),
                                path(facts, Map.of("theme", theme.id())),
                                facts.query().theme().equals(Optional.of(theme.id()))),
                        DeskPath.theme(theme.id()),
                        Wording.number(theme.articles()),
                        Wording.number(theme.alerts()),
                        !theme.inForce(),
                        Optional.ofNullable(trends.get(theme.id()))))
                .toList();
    }

    /** This page's filters with some changed; the place in the list is not kept. */
    private static String path(TodayFacts facts, Map<String, String> changed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        facts.query().theme().ifPresent(theme -> parameters.put("theme", theme));
        facts.query().severity().ifPresent(severity -> parameters.put("severity", text(severity)));
        facts.query().since().ifPresent(since -> parameters.put("since", since.toString()));
        parameters.putAll(changed);
        return DeskPath.alerts(parameters);
    }

    static String text(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
