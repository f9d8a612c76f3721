package io.bellwether.app.command;

import io.bellwether.app.console.TextTable;
import io.bellwether.app.console.VisibleText;
import io.bellwether.article.feedback.Verdict;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.past.AlertChange;
import io.bellwether.classify.past.BacktestResult;
import io.bellwether.classify.past.Precision;
import io.bellwether.classify.past.Regression;
import io.bellwether.classify.past.ThemeChange;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code backtest} writes. */
final class BacktestReport {

    private static final int TITLE = 100;
    private static final int QUOTE = 60;
    private static final String NONE = "-";

    private final BacktestResult result;

    BacktestReport(BacktestResult result) {
        this.result = result;
    }

    /** The result as one line of JSON. */
    String json() {
        return TopicJson.mapper().writeValueAsString(result) + "\n";
    }

    /**
     * The result for people: broken marks, a table of themes, then what only one profile alerts on.
     *
     * @param most alerts of each theme and direction
     */
    String text(int most) {
        StringBuilder text = new StringBuilder();
        text.append("profile %s against %s on %d articles, %s to %s\n\n"
                .formatted(result.after(), result.before(), result.articles(), result.from(), result.to()));
        text.append(marks());
        result.regressions().forEach(regression -> text.append(line(regression)));
        text.append('\n').append(themes());
        for (ThemeChange theme : result.themes()) {
            text.append(alerts(theme, most));
        }
        return text.toString();
    }

    private String marks() {
        if (result.marks() + result.marksWithoutArticle() == 0) {
            return "no marks: nothing to check against, no precision to estimate\n";
        }
        String broken = result.regressions().isEmpty()
                ? "none is broken"
                : "%d BROKEN: the old profile agreed with them, the new one does not"
                        .formatted(result.regressions().size());
        return "%d marks%s: %s\n"
                .formatted(
                        result.marks(),
                        result.marksWithoutArticle() == 0
                                ? ""
                                : " (and %d on articles that are not there)".formatted(result.marksWithoutArticle()),
                        broken);
    }

    private static String line(Regression regression) {
        return "! %s  %s, which %s marked %s: %s  \"%s\" (%s)\n"
                .formatted(
                        regression.mark().theme(),
                        regression.mark().verdict() == Verdict.RIGHT ? "no longer tagged" : "now tagged",
                        regression.mark().who().isEmpty()
                                ? "somebody"
                                : VisibleText.of(regression.mark().who()),
                        regression.mark().verdict().name().toLowerCase(Locale.ROOT),
                        scores(regression.scoreBefore(), regression.scoreAfter()),
                        TextTable.cut(VisibleText.of(regression.title()), TITLE),
                        regression.mark().article());
    }

    private String themes() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("THEME", "TAGS", "ALERTS", "NEW", "GONE", "SAME", "RIGHT BEFORE", "RIGHT AFTER"));
        result.themes().forEach(theme -> rows.add(row(theme)));
        return TextTable.of(rows);
    }

    private static List<String> row(ThemeChange theme) {
        return List.of(
                theme.theme(),
                change(theme.tagsBefore(), theme.tagsAfter()),
                change(theme.alertsBefore(), theme.alertsAfter()),
                "+" + (theme.alertsAfter() - theme.unchanged()),
                "-" + (theme.alertsBefore() - theme.unchanged()),
                Integer.toString(theme.unchanged()),
                precision(theme.precisionBefore()),
                precision(theme.precisionAfter()));
    }

    private static String change(int before, int after) {
        return before == after ? Integer.toString(after) : before + " > " + after;
    }

    private static String precision(Optional<Precision> precision) {
        return precision
                .map(known -> String.format(
                        Locale.ROOT,
                        "%d of %d (%.2f to %.2f)",
                        known.right(),
                        known.marked(),
                        known.low(),
                        known.high()))
                .orElse(NONE);
    }

    private String alerts(ThemeChange theme, int most) {
        List<AlertChange> all = result.alerts().stream()
                .filter(alert -> alert.theme().equals(theme.theme()))
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n%s (%s)\n".formatted(VisibleText.of(theme.title()), theme.theme()));
        for (boolean gained : new boolean[] {true, false}) {
            List<AlertChange> some =
                    all.stream().filter(alert -> alert.gained() == gained).toList();
            some.stream().limit(most).forEach(alert -> text.append(lines(alert)));
            if (some.size() > most) {
                text.append("%s ... and %d more\n".formatted(gained ? "+" : "-", some.size() - most));
            }
        }
        return text.toString();
    }

    private static String lines(AlertChange alert) {
        String first = "%s %s  %-6s  %s  %s\n"
                .formatted(
                        alert.gained() ? "+" : "-",
                        alert.time().atZone(ZoneOffset.UTC).toLocalDate(),
                        alert.severity().name().toLowerCase(Locale.ROOT),
                        scores(alert.scoreBefore(), alert.scoreAfter()),
                        TextTable.cut(VisibleText.of(alert.title()), TITLE));
        String sources = alert.sources().isEmpty()
                ? ""
                : "    %s\n".formatted(TextTable.cut(VisibleText.of(String.join(", ", alert.sources())), TITLE));
        return first + sources + receipt(alert.receipt());
    }

    private static String receipt(@Nullable Evidence receipt) {
        return receipt == null
                ? ""
                : "    because of \"%s\": %s says \"%s\"\n"
                        .formatted(
                                VisibleText.of(receipt.term()),
                                receipt.field().name().toLowerCase(Locale.ROOT),
                                TextTable.cut(VisibleText.of(receipt.text()), QUOTE));
    }

    private static String scores(double before, double after) {
        return String.format(Locale.ROOT, "%.2f > %.2f", before, after);
    }
}
