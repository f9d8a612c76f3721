package io.bellwether.classify.stream;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.tag.Tag;
import io.bellwether.article.text.CleanText;
import io.bellwether.article.topic.TopicJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The alert of a story and theme.
 *
 * @param alert as it stands
 * @param joined when an article joined last, by the wall clock
 */
record StoryAlert(Alert alert, Instant joined) {

    private static final int MAX_ARTICLES = 200;
    /** As much of a title as an alert shows; a story of hundreds stays one record. */
    private static final int TITLE_UNITS = 500;
    /** Far below the largest record, whatever else it carries. */
    private static final int MAX_ALERT_BYTES = 1024 * 1024;

    static StoryAlert begin(PlacedArticle placed, Tag tag, Instant now) {
        AlertArticle lead = shown(placed, tag);
        Instant fetched = placed.article().fetched();
        return new StoryAlert(
                new Alert(
                        placed.assignment().story(),
                        tag.theme(),
                        SeverityRule.of(lead.score(), 1),
                        lead.score(),
                        fetched,
                        fetched,
                        placed.analysis().profile(),
                        List.of(lead),
                        tag.evidence()),
                now);
    }

    /** With one more article; beyond what a record holds it is no longer listed. */
    StoryAlert join(PlacedArticle placed, Tag tag, Instant now) {
        List<AlertArticle> articles = new ArrayList<>(alert.articles());
        articles.add(shown(placed, tag));
        double best = Math.max(alert.score(), tag.score());
        Instant fetched = placed.article().fetched();
        Alert grown = new Alert(
                alert.story(),
                alert.theme(),
                SeverityRule.of(best, SeverityRule.independentSources(articles)),
                best,
                alert.raised(),
                fetched.isAfter(alert.updated()) ? fetched : alert.updated(),
                alert.profile(),
                articles,
                alert.evidence());
        boolean full = articles.size() > MAX_ARTICLES || TopicJson.ALERT.write(grown).length > MAX_ALERT_BYTES;
        return new StoryAlert(full ? alert : grown, now);
    }

    private static AlertArticle shown(PlacedArticle placed, Tag tag) {
        return new AlertArticle(
                placed.article().id(),
                CleanText.clean(placed.article().title(), TITLE_UNITS),
                CleanText.clean(placed.article().source(), TITLE_UNITS),
                placed.article().url(),
                placed.article().time(),
                tag.score());
    }
}
