package io.bellwether.classify.alert;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is remembered of one story to know what it says next. Bounded: what no longer fits is not listed, counts as no further source and
 * makes no update.
 *
 * @param story its id
 * @param articles in order of joining, at most {@value #MOST_ARTICLES} and the leads of its alerts
 * @param sources who reports it in words of their own
 * @param facts what its articles told
 * @param alerts one for each theme it alerted, in order of raising
 * @param joined when the latest article was read
 */
public record StoryAlerts(
        String story,
        List<StoryArticle> articles,
        IndependentSources sources,
        KnownFacts facts,
        List<ThemeAlert> alerts,
        Instant joined) {

    private static final int MOST_ARTICLES = 200;

    /** Copies the lists. */
    public StoryAlerts {
        articles = List.copyOf(articles);
        alerts = List.copyOf(alerts);
    }

    /** A story of which nothing is known yet. */
    public static StoryAlerts begin(String story) {
        return new StoryAlerts(story, List.of(), IndependentSources.NONE, KnownFacts.NONE, List.of(), Instant.EPOCH);
    }

    /** The listed article of that id. */
    Optional<StoryArticle> article(String id) {
        return articles.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Ids of the themes it has alerted. */
    public Set<String> themes() {
        return alerts.stream().map(ThemeAlert::theme).collect(Collectors.toSet());
    }

    Optional<ThemeAlert> alert(String theme) {
        return alerts.stream().filter(one -> one.theme().equals(theme)).findFirst();
    }

    /** The story with a further article, or with a known one as it is now; its alerts are those of before. */
    StoryAlerts with(StoryMember member, IndependentSources counted) {
        return new StoryAlerts(
                story,
                listed(member),
                counted,
                facts.with(member.facts()),
                alerts,
                member.fetched().isAfter(joined) ? member.fetched() : joined);
    }

    /** The lead of an alert is listed however many there are. */
    private List<StoryArticle> listed(StoryMember member) {
        StoryArticle article = member.article();
        boolean leads = member.alerting().keySet().stream()
                .anyMatch(theme -> alert(theme).isEmpty());
        List<StoryArticle> all = new ArrayList<>(articles);
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).id().equals(article.id())) {
                all.set(at, article);
                return all;
            }
        }
        if (all.size() < MOST_ARTICLES || (leads && article.guard() == null)) {
            all.add(article);
        }
        return all;
    }

    StoryAlerts with(List<ThemeAlert> others) {
        return new StoryAlerts(story, articles, sources, facts, others, joined);
    }

    /** An alert as the topic has it. */
    Alert write(ThemeAlert alert) {
        return new Alert(
                story,
                alert.theme(),
                alert.severity(),
                alert.score(),
                alert.raised(),
                alert.updated(),
                alert.profile(),
                leadFirst(alert),
                alert.evidence(),
                sources.names(),
                alert.updates());
    }

    private List<AlertArticle> leadFirst(ThemeAlert alert) {
        Stream<StoryArticle> lead = articles.stream().filter(one -> one.id().equals(alert.lead()));
        Stream<StoryArticle> others = articles.stream().filter(one -> !one.id().equals(alert.lead()));
        return Stream.concat(lead, others).map(one -> one.in(alert.theme())).toList();
    }
}
