package io.bellwether.classify.alert;

import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.alert.UpdateReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a story says when an article joins it: one alert for a theme, raised by the first article above its threshold that no guard holds
 * back; then an update for what develops ({@link Development}), and nothing for the rest. A copy, a guarded or an edited article joins the
 * list silently; a copy or an edited article may still raise the alert of a theme that has none. A pure function of what came before.
 */
public final class AlertRule {

    /** More is no news but a serial. */
    private static final int MOST_UPDATES = 50;

    private final StoryAlerts before;
    private final StoryMember member;
    private final Map<String, Double> surprise;
    private final Joining joining;
    private final StoryAlerts story;

    private AlertRule(StoryAlerts before, StoryMember member, Map<String, Double> surprise) {
        this.before = before;
        this.member = member;
        this.surprise = surprise;
        this.joining = Joining.of(before, member);
        this.story = before.with(member, before.sources().with(member, joining));
    }

    /**
     * Decides what a story says with a further article, or with one that it has, as edited.
     *
     * @param surprise by theme: the negative decimal logarithm of the probability that the theme has so many stories by chance, 0 and up
     *     (3 is one in a thousand); a theme that is not there has none
     */
    public static AlertDecision decide(StoryAlerts before, StoryMember member, Map<String, Double> surprise) {
        return new AlertRule(before, member, surprise).decide();
    }

    private AlertDecision decide() {
        List<ThemeAlert> alerts = new ArrayList<>();
        List<AlertOutcome> outcomes = new ArrayList<>();
        for (ThemeAlert alert : before.alerts()) {
            ThemeAlert now = develop(alert);
            alerts.add(now);
            outcomes.add(
                    now.updates().size() > alert.updates().size()
                            ? new AlertOutcome.Updated(story.write(now))
                            : new AlertOutcome.Grown(story.write(now)));
        }
        for (String theme : member.alerting().keySet()) {
            if (before.alert(theme).isEmpty()) {
                outcomes.add(raise(theme, alerts));
            }
        }
        return new AlertDecision(story.with(alerts), outcomes);
    }

    private ThemeAlert develop(ThemeAlert alert) {
        double best = Math.max(alert.score(), score(alert.theme()));
        ThemeAlert grown = alert.grown(severity(alert.theme(), best), best, member.fetched());
        if (!joining.mayUpdate() || alert.updates().size() >= MOST_UPDATES) {
            return grown;
        }
        List<UpdateReason> reasons = Development.of(grown, before, story, member);
        return reasons.isEmpty() ? grown : grown.saying(update(reasons), spoken(grown.severity()));
    }

    private AlertOutcome raise(String theme, List<ThemeAlert> alerts) {
        AlertGuard guard = member.article().guard();
        if (guard != null) {
            return new AlertOutcome.HeldBack(theme, guard);
        }
        double score = score(theme);
        Severity severity = severity(theme, score);
        UpdateReason reason = new UpdateReason.Raised(severity, story.sources().count());
        ThemeAlert alert = new ThemeAlert(
                theme,
                member.article().id(),
                severity,
                score,
                member.fetched(),
                member.fetched(),
                member.profile(),
                member.alerting().getOrDefault(theme, List.of()),
                List.of(update(List.of(reason))),
                spoken(severity));
        alerts.add(alert);
        return new AlertOutcome.Raised(story.write(alert));
    }

    /** What the article's score counts: nothing when it is guarded. */
    private double score(String theme) {
        return joining == Joining.GUARDED ? 0 : member.article().scores().getOrDefault(theme, 0.0);
    }

    private Severity severity(String theme, double score) {
        Double unusual = surprise.get(theme);
        return SeverityRule.of(new Grounds(
                score,
                story.sources().count(),
                story.sources().together(),
                unusual == null ? OptionalDouble.empty() : OptionalDouble.of(unusual)));
    }

    private AlertUpdate update(List<UpdateReason> reasons) {
        return new AlertUpdate(member.fetched(), member.article().id(), reasons);
    }

    private Spoken spoken(Severity severity) {
        return new Spoken(
                severity,
                story.sources().count(),
                member.article().time(),
                member.article().source());
    }
}
