package io.bellwether.bench.quality;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Tag;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Counts of tags and alerts over a stream of articles. Not thread-safe. */
final class TagTally {

    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, Integer> alerts = new HashMap<>();
    private int articles;
    private int tagged;
    private int alerted;

    void add(Analysis analysis) {
        articles++;
        tagged += analysis.tags().isEmpty() ? 0 : 1;
        alerted += analysis.tags().stream().anyMatch(Tag::alert) ? 1 : 0;
        for (Tag tag : analysis.tags()) {
            tags.merge(tag.theme(), 1, Integer::sum);
            if (tag.alert()) {
                alerts.merge(tag.theme(), 1, Integer::sum);
            }
        }
    }

    /** The table, the theme with most tags first. */
    String text(Profile profile) {
        StringBuilder text = new StringBuilder("%d articles; for each 1,000 of them:%n".formatted(articles));
        text.append(row("articles", tagged, alerted));
        text.append(row("tags and alerts", sum(tags), sum(alerts)));
        profile.themes().stream()
                .sorted(Comparator.comparingInt((Theme theme) -> -tags.getOrDefault(theme.id(), 0)))
                .forEach(theme -> text.append(
                        row("  " + theme.id(), tags.getOrDefault(theme.id(), 0), alerts.getOrDefault(theme.id(), 0))));
        return text.toString();
    }

    private String row(String what, int tagCount, int alertCount) {
        return String.format(
                Locale.ROOT,
                "%-50s tagged %7.2f (%d)  alerts %7.2f (%d)%n",
                what,
                perThousand(tagCount),
                tagCount,
                perThousand(alertCount),
                alertCount);
    }

    private double perThousand(int count) {
        return articles == 0 ? 0 : count * 1_000.0 / articles;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
