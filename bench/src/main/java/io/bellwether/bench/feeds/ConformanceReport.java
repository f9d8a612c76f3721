package io.bellwether.bench.feeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts verdicts of one folder, for people. */
final class ConformanceReport {

    private final String folder;
    private int passed;
    private int passedEmpty;
    private final Map<String, Integer> untranslatable = new TreeMap<>();
    private final Map<String, List<String>> failures = new TreeMap<>();

    ConformanceReport(String folder) {
        this.folder = folder;
    }

    void add(TestFile file, Verdict verdict) {
        switch (verdict) {
            case Verdict.Passed pass -> {
                passed++;
                passedEmpty += pass.empty() ? 1 : 0;
            }
            case Verdict.Failed failed ->
                failures.computeIfAbsent(failed.cause(), _ -> new ArrayList<>())
                        .add(file.name() + ": " + failed.detail());
            case Verdict.Untranslatable asked -> untranslatable.merge(asked.asked(), 1, Integer::sum);
        }
    }

    String text(boolean details) {
        int failed = failures.values().stream().mapToInt(List::size).sum();
        int translatable = passed + failed;
        int other = untranslatable.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder text = new StringBuilder()
                .append("%s: %d files, %d translatable, %d passed (%.1f%%), %d failed%n"
                        .formatted(
                                folder,
                                translatable + other,
                                translatable,
                                passed,
                                translatable == 0 ? 0 : 100.0 * passed / translatable,
                                failed))
                .append("  of the passed, %d expect no more than that nothing comes through%n".formatted(passedEmpty))
                .append("  failures by cause:\n");
        failures.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> failure(text, entry, details));
        text.append("  not translatable (%d), by what they ask for:%n".formatted(other));
        untranslatable.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
                .forEach(entry -> text.append(line(entry.getValue(), entry.getKey())));
        return text.toString();
    }

    private static void failure(StringBuilder text, Map.Entry<String, List<String>> entry, boolean details) {
        text.append(line(entry.getValue().size(), entry.getKey()));
        if (details) {
            entry.getValue()
                    .forEach(each -> text.append("          ")
                            .append(each.replace("\n", "\\n"))
                            .append('\n'));
        }
    }

    private static String line(int count, String what) {
        return String.format(Locale.ROOT, "  %5d  %s%n", count, what);
    }
}
