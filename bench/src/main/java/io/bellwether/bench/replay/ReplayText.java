package io.bellwether.bench.replay;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The figures of a replay, for people. */
final class ReplayText {

    private static final int EXAMPLES = 5;
    private static final String LINE = "%-28s %8s %8s %9s %8s %8s %10s%n";

    private ReplayText() {}

    static String of(Map<String, FeedTally> tallies) {
        StringBuilder text = new StringBuilder();
        text.append(LINE.formatted("feed", "answers", "items", "articles", "same", "revised", "unreadable"));
        tallies.forEach((feed, tally) -> text.append(line(feed, List.of(tally))));
        text.append(line("all", List.copyOf(tallies.values())));
        examples(text, "addresses that stand for several articles", tallies, FeedTally::split);
        examples(text, "articles under several addresses", tallies, FeedTally::joined);
        examples(text, "revisions", tallies, FeedTally::revised);
        examples(text, "unreadable", tallies, FeedTally::unreadable);
        return text.toString();
    }

    private static String line(String name, List<FeedTally> tallies) {
        return LINE.formatted(
                name,
                sum(tallies, FeedTally::answers),
                sum(tallies, FeedTally::shown),
                sum(tallies, FeedTally::articles),
                sum(tallies, FeedTally::same),
                sum(tallies, tally -> tally.revised().size()),
                sum(tallies, tally -> tally.unreadable().size()));
    }

    private static int sum(List<FeedTally> tallies, ToIntFunction<FeedTally> figure) {
        return tallies.stream().mapToInt(figure).sum();
    }

    private static void examples(
            StringBuilder text,
            String title,
            Map<String, FeedTally> tallies,
            Function<FeedTally, List<String>> finding) {
        List<String> found = tallies.values().stream()
                .flatMap(tally -> finding.apply(tally).stream())
                .toList();
        text.append("%n%s: %d%n".formatted(title, found.size()));
        tallies.values().stream()
                .flatMap(tally -> finding.apply(tally).stream().limit(EXAMPLES))
                .forEach(example -> text.append("  ").append(example).append(System.lineSeparator()));
    }
}
