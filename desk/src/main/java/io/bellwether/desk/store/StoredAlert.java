package io.bellwether.desk.store;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.tag.Evidence;
import io.bellwether.desk.receipt.ArticleText;
import java.time.Instant;
import java.util.List;

/**
 * An alert as the store has it.
 *
 * @param themeTitle for people; the theme's id when no profile tells it
 * @param profile version of the profile that spoke first
 * @param articles how many articles its story has
 * @param lead id of the lead article; empty when the alert came without articles
 * @param text the lead's text; summary and body empty while the article itself is not stored
 * @param evidence the receipt of the lead
 * @param sources publishers that report it in words of their own; empty in what earlier releases said
 * @param first the first articles of the story in order of joining
 * @param updates what it said, in order; empty in what earlier releases said
 */
public record StoredAlert(
        AlertCursor place,
        String themeTitle,
        Severity severity,
        double score,
        Instant raised,
        String profile,
        int articles,
        String lead,
        ArticleText text,
        List<Evidence> evidence,
        List<String> sources,
        List<AlertArticle> first,
        List<AlertUpdate> updates) {

    /** Copies the lists. */
    public StoredAlert {
        evidence = List.copyOf(evidence);
        sources = List.copyOf(sources);
        first = List.copyOf(first);
        updates = List.copyOf(updates);
    }

    StoredAlert with(List<AlertArticle> listed, List<AlertUpdate> said) {
        return new StoredAlert(
                place,
                themeTitle,
                severity,
                score,
                raised,
                profile,
                articles,
                lead,
                text,
                evidence,
                sources,
                listed,
                said);
    }
}
