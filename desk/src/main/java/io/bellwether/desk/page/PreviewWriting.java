package io.bellwether.desk.page;

import io.bellwether.article.feedback.Verdict;
import io.bellwether.classify.past.AlertChange;
import io.bellwether.classify.past.BacktestResult;
import io.bellwether.classify.past.Precision;
import io.bellwether.classify.past.Regression;
import io.bellwether.classify.past.ThemeChange;
import io.bellwether.desk.profile.PreviewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes how the preview of a draft stands and what it found. */
final class PreviewWriting {

    private static final int ALERTS = 20;
    private static final int MARKS = 50;
    private static final int SOURCES = 3;

    private final TimeText times;

    PreviewWriting(TimeText times) {
        this.times = times;
    }

    /** @param version of the draft as it is now */
    PreviewPanel write(PreviewState state, String version) {
        return switch (state) {
            case PreviewState.None _ -> PreviewPanel.of("");
            case PreviewState.Running running -> running(running);
            case PreviewState.Done done -> done(done, version);
            case PreviewState.Cancelled cancelled ->
                PreviewPanel.of("The last preview was ended before it told anything.");
            case PreviewState.Failed failed ->
                new PreviewPanel(false, 0, "", Optional.of(failed.reason()), List.of(), List.of(), 0);
        };
    }

    private static PreviewPanel running(PreviewState.Running running) {
        long size = Math.max(1, running.size());
        int percent = Math.clamp(100 * running.read() / size, 0, 100);
        String text = running.ending()
                ? "It is being ended."
                : "Reading the last %s: %s of at most %s records of the log."
                        .formatted(
                                Wording.count(running.days(), "day"),
                                Wording.number(running.read()),
                                Wording.number(running.size()));
        return new PreviewPanel(true, percent, text, Optional.empty(), List.of(), List.of(), 0);
    }

    private PreviewPanel done(PreviewState.Done done, String version) {
        BacktestResult result = done.result();
        List<PreviewPanel.PreviewTheme> themes = result.themes().stream()
                .filter(theme -> differs(theme, result))
                .map(theme -> theme(theme, result))
                .toList();
        return new PreviewPanel(
                false,
                100,
                text(done, version),
                Optional.empty(),
                result.regressions().stream()
                        .limit(MARKS)
                        .map(PreviewWriting::broken)
                        .toList(),
                themes,
                result.themes().size() - themes.size());
    }

    private String text(PreviewState.Done done, String version) {
        BacktestResult result = done.result();
        String read = "%s of the last %s under version %s and version %s, %s. "
                .formatted(
                        Wording.count(result.articles(), "article"),
                        Wording.count(done.days(), "day"),
                        result.before(),
                        result.after(),
                        times.moment(done.ended()).ago());
        String marks = result.marks() == 0
                ? "No article there is marked, so nothing tells whether that is better."
                : result.regressions().isEmpty()
                        ? "Of %s none is broken.".formatted(Wording.count(result.marks(), "mark"))
                        : "Of %s it breaks %s."
                                .formatted(
                                        Wording.count(result.marks(), "mark"),
                                        Wording.number(result.regressions().size()));
        String stale = result.after().equals(version) ? "" : "The draft has changed since: preview it again. ";
        return stale + read + marks;
    }

    private static boolean differs(ThemeChange theme, BacktestResult result) {
        return theme.tagsBefore() != theme.tagsAfter()
                || theme.alertsBefore() != theme.alertsAfter()
                || theme.unchanged() != theme.alertsAfter()
                || result.regressions().stream()
                        .anyMatch(regression -> regression.mark().theme().equals(theme.theme()));
    }

    private static PreviewPanel.Broken broken(Regression regression) {
        boolean right = regression.mark().verdict() == Verdict.RIGHT;
        return new PreviewPanel.Broken(
                new Choice(
                        Wording.title(regression.title()),
                        DeskPath.article(regression.mark().article()),
                        false),
                "%s: marked %s%s, %s (score %s, was %s)"
                        .formatted(
                                regression.mark().theme(),
                                right ? "right" : "wrong",
                                ProfilePageWriting.by(regression.mark().who()),
                                right ? "no longer tagged" : "now tagged",
                                Wording.decimal(regression.scoreAfter()),
                                Wording.decimal(regression.scoreBefore())));
    }

    private PreviewPanel.PreviewTheme theme(ThemeChange theme, BacktestResult result) {
        List<PreviewPanel.PreviewSide> sides = new ArrayList<>();
        side(theme, result, true).ifPresent(sides::add);
        side(theme, result, false).ifPresent(sides::add);
        return new PreviewPanel.PreviewTheme(
                theme.title(),
                change(theme.tagsBefore(), theme.tagsAfter()),
                change(theme.alertsBefore(), theme.alertsAfter()),
                theme.precisionAfter().map(after -> precision(theme, after)).orElse(""),
                sides);
    }

    private static String precision(ThemeChange theme, Precision after) {
        return "marked tags right: %s%s"
                .formatted(
                        share(after),
                        theme.precisionBefore()
                                .map(before -> ", was " + share(before))
                                .orElse(""));
    }

    private static String share(Precision precision) {
        return "%d of %d (%s to %s)"
                .formatted(
                        precision.right(),
                        precision.marked(),
                        Wording.decimal(precision.low()),
                        Wording.decimal(precision.high()));
    }

    private static String change(int before, int after) {
        return before == after ? Wording.number(after) : Wording.number(after) + ", was " + Wording.number(before);
    }

    private Optional<PreviewPanel.PreviewSide> side(ThemeChange theme, BacktestResult result, boolean gained) {
        List<AlertChange> alerts = result.alerts().stream()
                .filter(alert -> alert.gained() == gained && alert.theme().equals(theme.theme()))
                .toList();
        return alerts.isEmpty()
                ? Optional.empty()
                : Optional.of(new PreviewPanel.PreviewSide(
                        Wording.count(alerts.size(), "alert") + (gained ? " more" : " gone"),
                        gained ? "gained" : "lost",
                        alerts.stream().limit(ALERTS).map(this::alert).toList(),
                        Math.max(0, alerts.size() - ALERTS)));
    }

    private PreviewPanel.PreviewAlert alert(AlertChange alert) {
        List<String> facts = new ArrayList<>();
        facts.add("score %s, was %s"
                .formatted(Wording.decimal(alert.scoreAfter()), Wording.decimal(alert.scoreBefore())));
        if (!alert.sources().isEmpty()) {
            facts.add(Wording.list(alert.sources().stream().map(Wording::source).toList(), SOURCES));
        }
        return new PreviewPanel.PreviewAlert(
                new Choice(Wording.title(alert.title()), DeskPath.article(alert.article()), false),
                alert.severity().name().toLowerCase(Locale.ROOT),
                Wording.name(alert.severity()),
                times.moment(alert.time()),
                facts,
                alert.receipt() == null
                        ? ""
                        : "because of “%s”: the %s says “%s”"
                                .formatted(
                                        Wording.brief(alert.receipt().term()),
                                        Wording.name(alert.receipt().field()).toLowerCase(Locale.ENGLISH),
                                        Wording.brief(alert.receipt().text())));
    }
}
