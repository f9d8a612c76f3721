package io.bellwether.classify.past;

import io.bellwether.article.feedback.Mark;
import io.bellwether.article.feedback.Verdict;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Theme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds what two profiles say against each other. */
final class Comparison {

    private static final Instant NEVER = Instant.EPOCH;

    private final BacktestPlan plan;
    private final Map<String, Judged> latest;
    private final StoryAlerting alerting;
    private final Map<String, String> titles = new LinkedHashMap<>();

    /**
     * @param latest by article id: last revisions of the marked articles and of all with a theme, or near one
     */
    Comparison(BacktestPlan plan, Map<String, Judged> latest, StoryAlerting alerting) {
        this.plan = plan;
        this.latest = latest;
        this.alerting = alerting;
        addTitles(plan.after());
        addTitles(plan.before());
    }

    private void addTitles(Profile profile) {
        for (Theme theme : profile.themes()) {
            titles.putIfAbsent(theme.id(), theme.title());
        }
    }

    BacktestResult result(long articles, Instant from, Instant to) {
        List<Mark> found = plan.marks().values().stream()
                .filter(mark -> latest.containsKey(mark.article()))
                .toList();
        return new BacktestResult(
                plan.before().version(),
                plan.after().version(),
                articles,
                from.isAfter(to) ? NEVER : from,
                to,
                found.size(),
                plan.marks().size() - found.size(),
                regressions(found),
                titles.keySet().stream().map(theme -> change(theme, found)).toList(),
                alertChanges());
    }

    private Judged judged(Mark mark) {
        Judged judged = latest.get(mark.article());
        if (judged == null) {
            throw new IllegalStateException("no article " + mark.article() + ", which was looked up");
        }
        return judged;
    }

    private List<Regression> regressions(Collection<Mark> marks) {
        return marks.stream()
                .filter(mark -> agrees(Side.BEFORE, mark) && !agrees(Side.AFTER, mark))
                .sorted(Comparator.comparing(Mark::theme).thenComparing(Mark::article))
                .map(mark -> new Regression(
                        mark,
                        judged(mark).article().title(),
                        judged(mark).score(Side.BEFORE, mark.theme()),
                        judged(mark).score(Side.AFTER, mark.theme())))
                .toList();
    }

    private boolean agrees(Side side, Mark mark) {
        return judged(mark).tags(side, mark.theme()) == (mark.verdict() == Verdict.RIGHT);
    }

    private ThemeChange change(String theme, Collection<Mark> marks) {
        List<AlertKey> old = alerts(Side.BEFORE, theme);
        List<AlertKey> now = alerts(Side.AFTER, theme);
        return new ThemeChange(
                theme,
                titles.getOrDefault(theme, theme),
                tagged(Side.BEFORE, theme),
                tagged(Side.AFTER, theme),
                old.size(),
                now.size(),
                (int) now.stream().filter(alerting.by(Side.BEFORE)::containsKey).count(),
                precision(Side.BEFORE, theme, marks),
                precision(Side.AFTER, theme, marks));
    }

    private List<AlertKey> alerts(Side side, String theme) {
        return alerting.by(side).keySet().stream()
                .filter(key -> key.theme().equals(theme))
                .toList();
    }

    private int tagged(Side side, String theme) {
        return (int) latest.values().stream()
                .filter(judged -> !judged.came().isBefore(plan.since()))
                .filter(judged -> judged.tags(side, theme))
                .count();
    }

    private Optional<Precision> precision(Side side, String theme, Collection<Mark> marks) {
        List<Mark> onTags = marks.stream()
                .filter(mark -> mark.theme().equals(theme) && judged(mark).tags(side, theme))
                .toList();
        int right = (int)
                onTags.stream().filter(mark -> mark.verdict() == Verdict.RIGHT).count();
        return onTags.isEmpty() ? Optional.empty() : Optional.of(new Precision(right, onTags.size()));
    }

    private List<AlertChange> alertChanges() {
        List<String> order = new ArrayList<>(titles.keySet());
        return Stream.concat(onlyBy(Side.AFTER, Side.BEFORE), onlyBy(Side.BEFORE, Side.AFTER))
                .sorted(Comparator.comparingInt((AlertChange change) -> order.indexOf(change.theme()))
                        .thenComparing(change -> !change.gained())
                        .thenComparing(AlertChange::time)
                        .thenComparing(AlertChange::article))
                .toList();
    }

    private Stream<AlertChange> onlyBy(Side side, Side other) {
        return alerting.by(side).entrySet().stream()
                .filter(entry -> !alerting.by(other).containsKey(entry.getKey()))
                .map(entry -> change(side == Side.AFTER, entry.getKey(), entry.getValue()));
    }

    private static AlertChange change(boolean gained, AlertKey key, RaisedAlert alert) {
        Article article = alert.lead().article();
        return new AlertChange(
                gained,
                key.story(),
                key.theme(),
                article.id(),
                article.title(),
                article.time(),
                alert.alert().severity(),
                alert.alert().sources(),
                alert.lead().score(Side.BEFORE, key.theme()),
                alert.lead().score(Side.AFTER, key.theme()),
                alert.receipt().orElse(null));
    }
}
