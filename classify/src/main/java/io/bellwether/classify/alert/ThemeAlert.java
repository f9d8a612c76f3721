package io.bellwether.classify.alert;

import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.tag.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The alert of one theme, without what all alerts of its story share.
 *
 * @param lead id of the article that raised it
 * @param score the best of the story's articles but for guarded ones, 0 to 1
 * @param evidence of the lead
 * @param updates what was said, the first when it was raised
 * @param spoken as it was at the last of them
 */
record ThemeAlert(
        String theme,
        String lead,
        Severity severity,
        double score,
        Instant raised,
        Instant updated,
        String profile,
        List<Evidence> evidence,
        List<AlertUpdate> updates,
        Spoken spoken) {

    ThemeAlert {
        evidence = List.copyOf(evidence);
        updates = List.copyOf(updates);
    }

    /** The same alert with a further article, silently. */
    ThemeAlert grown(Severity now, double best, Instant read) {
        return new ThemeAlert(
                theme,
                lead,
                now.compareTo(severity) > 0 ? now : severity,
                Math.max(score, best),
                raised,
                read.isAfter(updated) ? read : updated,
                profile,
                evidence,
                updates,
                spoken);
    }

    /** The same alert, having spoken once more. */
    ThemeAlert saying(AlertUpdate update, Spoken now) {
        List<AlertUpdate> all = new ArrayList<>(updates);
        all.add(update);
        return new ThemeAlert(theme, lead, severity, score, raised, updated, profile, evidence, all, now);
    }
}
