package io.bellwether.bench.faults;

import io.bellwether.app.console.TextTable;
import io.bellwether.bench.faults.compare.ServedComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param planned faults by kind
 * @param done faults by kind
 * @param fallen times a part ended by itself, in words; no fault, for a part may end when what it needs is away
 * @param tally figures without a verdict, in order
 * @param served items against the store
 * @param stories articles in two stories of a theme, in words
 * @param differing rows that the undisturbed run has otherwise, by table
 * @param differences the first of them in words
 */
record FaultReport(
        Map<FaultKind, Integer> planned,
        Map<FaultKind, Integer> done,
        String fallen,
        Map<String, Long> tally,
        ServedComparison served,
        List<String> stories,
        Map<String, Integer> differing,
        List<String> differences,
        PoisonTally poison) {

    private static final int SHOWN = 10;

    /** Whether nothing was lost, doubled, altered or different, and every fault took place. */
    boolean isClean() {
        return planned.equals(done) && wrong().isEmpty();
    }

    /** Everything wrong, in words. */
    private List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        if (served.owed() == 0) {
            wrong.add("nothing was served whole, so nothing is shown: see the logs");
        }
        wrong.addAll(served.lost());
        wrong.addAll(served.doubled());
        wrong.addAll(served.altered());
        wrong.addAll(served.strange());
        wrong.addAll(stories);
        poison.undead()
                .forEach((kind, count) -> wrong.add(count + " records of poison " + kind + " have no dead letter"));
        poison.wrong().forEach(place -> wrong.add("dead letters for record " + place + ": good, or more than one"));
        differing.forEach((table, count) -> {
            if (count > 0) {
                wrong.add(count + " rows of table " + table + " differ");
            }
        });
        wrong.addAll(differences);
        return wrong;
    }

    /** The table, and the first of what is wrong. */
    String text() {
        List<List<String>> rows = new ArrayList<>();
        planned.forEach((kind, count) ->
                rows.add(List.of(kind.words(), "%d of %d".formatted(done.getOrDefault(kind, 0), count))));
        rows.add(List.of("killed in all", Long.toString(kills())));
        rows.add(List.of("ended by themselves and started again", fallen));
        tally.forEach((name, count) -> rows.add(List.of(name, count.toString())));
        rows.add(List.of("items served whole", Long.toString(served.owed())));
        rows.add(row("items lost", served.lost().size()));
        rows.add(row("items doubled", served.doubled().size()));
        rows.add(row("articles altered", served.altered().size()));
        rows.add(row("articles never served", served.strange().size()));
        rows.add(row("articles in two stories of a theme", stories.size()));
        differing.forEach((table, count) -> rows.add(row("rows of " + table + " unlike the undisturbed run", count)));
        rows.add(row("poison records in the log", poison.sent().size()));
        rows.add(row(
                "poison without a dead letter",
                poison.undead().values().stream().mapToInt(Integer::intValue).sum()));
        rows.add(row(
                "dead letters of good records, or second ones", poison.wrong().size()));
        StringBuilder text = new StringBuilder(TextTable.of(rows));
        wrong().stream().limit(SHOWN).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private long kills() {
        return done.entrySet().stream()
                .filter(entry -> entry.getKey().isKill())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static List<String> row(String name, int count) {
        return List.of(name, Integer.toString(count));
    }
}
