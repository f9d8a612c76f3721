package io.bellwether.classify.stream;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.classify.alert.Fingerprint;
import io.bellwether.classify.alert.Grounds;
import io.bellwether.classify.alert.SeverityRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A story that has alerted, as long as articles may still join it.
 *
 * @param alert as it stands
 * @param fingerprints of its first articles; later ones do not widen it, so that a story does not drift from event to event
 * @param joined when an article joined last, by the wall clock
 */
record RecentStory(Alert alert, List<Fingerprint> fingerprints, Instant joined) {

    private static final int FINGERPRINTS = 5;
    private static final int MAX_ARTICLES = 200;
    /** Far below the largest record, whatever else it carries. */
    private static final int MAX_ALERT_BYTES = 1024 * 1024;

    RecentStory {
        fingerprints = List.copyOf(fingerprints);
    }

    static RecentStory begin(AlertCandidate candidate, Instant now) {
        AlertArticle lead = candidate.article();
        Alert alert = new Alert(
                lead.id(),
                candidate.theme(),
                severity(lead.score(), List.of(lead)),
                lead.score(),
                candidate.fetched(),
                candidate.fetched(),
                candidate.profile(),
                List.of(lead),
                candidate.evidence(),
                List.of(),
                List.of());
        return new RecentStory(alert, List.of(candidate.fingerprint()), now);
    }

    /** This story with one more article; beyond what a record holds it is no longer listed. */
    RecentStory join(AlertCandidate candidate, Instant now) {
        Alert joinedAlert = withArticle(candidate);
        boolean full = joinedAlert.articles().size() > MAX_ARTICLES
                || TopicJson.ALERT.write(joinedAlert).length > MAX_ALERT_BYTES;
        List<Fingerprint> known = new ArrayList<>(fingerprints);
        if (known.size() < FINGERPRINTS) {
            known.add(candidate.fingerprint());
        }
        return new RecentStory(full ? alert : joinedAlert, known, now);
    }

    boolean holds(String article) {
        return alert.articles().stream().anyMatch(one -> one.id().equals(article));
    }

    private Alert withArticle(AlertCandidate candidate) {
        List<AlertArticle> articles = new ArrayList<>(alert.articles());
        articles.add(candidate.article());
        double best = Math.max(alert.score(), candidate.article().score());
        return new Alert(
                alert.story(),
                alert.theme(),
                severity(best, articles),
                best,
                alert.raised(),
                candidate.fetched().isAfter(alert.updated()) ? candidate.fetched() : alert.updated(),
                alert.profile(),
                articles,
                alert.evidence(),
                alert.sources(),
                alert.updates());
    }

    private static Severity severity(double best, List<AlertArticle> articles) {
        long sources = articles.stream()
                .map(article -> article.source().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return SeverityRule.of(new Grounds(best, (int) sources, 0, OptionalDouble.empty()));
    }
}
