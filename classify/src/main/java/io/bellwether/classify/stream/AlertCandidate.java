package io.bellwether.classify.stream;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.item.Article;
import io.bellwether.article.tag.Analysis;
import io.bellwether.article.tag.Evidence;
import io.bellwether.article.tag.Tag;
import io.bellwether.article.text.CleanText;
import io.bellwether.classify.alert.Fingerprint;
import java.time.Instant;
import java.util.List;

/**
 * An article that crossed a theme's alert threshold, on its way to the stories of that theme.
 *
 * @param fetched when the article was read
 * @param profile version of the profile that spoke
 */
record AlertCandidate(
        String theme,
        AlertArticle article,
        Instant fetched,
        String profile,
        List<Evidence> evidence,
        Fingerprint fingerprint) {

    /** As much of a title as an alert shows; a story of hundreds stays one record. */
    private static final int TITLE_UNITS = 500;

    AlertCandidate {
        evidence = List.copyOf(evidence);
    }

    static AlertCandidate of(Article article, Analysis analysis, Tag tag) {
        AlertArticle shown = new AlertArticle(
                article.id(),
                CleanText.clean(article.title(), TITLE_UNITS),
                CleanText.clean(article.source(), TITLE_UNITS),
                article.url(),
                article.time(),
                tag.score());
        return new AlertCandidate(
                tag.theme(), shown, article.fetched(), analysis.profile(), tag.evidence(), Fingerprint.of(article));
    }
}
