package io.bellwether.desk.page;

import io.bellwether.article.alert.Severity;
import io.bellwether.desk.store.AlertStore.Changes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what changed since the reader last looked. */
final class SinceWriting {

    private final TimeText times;

    SinceWriting(TimeText times) {
        this.times = times;
    }

    /** Empty while there is no alert at all, so nothing to have seen. */
    Optional<SinceBar> write(SinceFacts facts) {
        return facts.newest()
                .map(newest -> facts.seen()
                        .map(seen -> since(facts, seen, newest))
                        .orElseGet(() -> new SinceBar(
                                Optional.empty(),
                                "Say when you have seen these, and the desk tells what changes from then on.",
                                List.of(new Choice("I have seen these", DeskPath.seen(newest), false)))));
    }

    private SinceBar since(SinceFacts facts, Instant seen, Instant newest) {
        List<Choice> acts = new ArrayList<>();
        if (!facts.changes().isEmpty()) {
            acts.add(new Choice("Show these alone", DeskPath.alerts(Map.of("since", seen.toString())), false));
            acts.add(new Choice("I have seen these", DeskPath.seen(newest), false));
        }
        return new SinceBar(Optional.of(times.moment(seen)), changes(facts.changes()), acts);
    }

    private static String changes(Map<Severity, Changes> changes) {
        if (changes.isEmpty()) {
            return "nothing new";
        }
        int raised = changes.values().stream().mapToInt(Changes::raised).sum();
        int spoke = changes.values().stream().mapToInt(Changes::spoke).sum();
        List<String> parts = new ArrayList<>();
        if (raised > 0) {
            parts.add(Wording.count(raised, "new alert") + severities(changes));
        }
        if (spoke > 0) {
            parts.add(Wording.number(spoke) + " with news");
        }
        return String.join(", ", parts);
    }

    /** " (2 high, 1 low)". */
    private static String severities(Map<Severity, Changes> changes) {
        List<String> parts = Stream.of(Severity.HIGH, Severity.MEDIUM, Severity.LOW)
                .filter(severity -> raised(changes, severity) > 0)
                .map(severity -> "%s %s"
                        .formatted(
                                Wording.number(raised(changes, severity)),
                                Wording.name(severity).toLowerCase(Locale.ENGLISH)))
                .toList();
        return " (" + String.join(", ", parts) + ")";
    }

    private static int raised(Map<Severity, Changes> changes, Severity severity) {
        return changes.getOrDefault(severity, new Changes(0, 0)).raised();
    }
}
