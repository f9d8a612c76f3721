package io.bellwether.desk.server.alert;

import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.tag.Evidence;
import io.bellwether.desk.receipt.ReceiptWriting;
import io.bellwether.desk.server.article.ReasonJson;
import io.bellwether.desk.store.AlertCursor;
import io.bellwether.desk.store.AlertList;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of alerts in JSON.
 *
 * @param next cursor of the next page; absent on the last
 */
public record AlertsJson(List<AlertJson> alerts, @Nullable String next) {

    /** A page of alerts, with what the profiles they were raised under say of them. */
    public static AlertsJson of(AlertList list, Profiles profiles) {
        return new AlertsJson(
                list.alerts().stream()
                        .map(alert -> AlertJson.of(alert, profiles))
                        .toList(),
                list.next().map(AlertCursor::text).orElse(null));
    }

    /**
     * An alert in JSON.
     *
     * @param articleCount how many articles the story has
     * @param sources publishers that report it in words of their own; empty in what earlier releases said
     * @param articles the first of them, the lead first
     * @param updates what it said and why, in order; empty in what earlier releases said
     * @param evidence places in the lead article
     */
    public record AlertJson(
            String story,
            String theme,
            String themeTitle,
            Severity severity,
            double score,
            Instant raised,
            Instant updated,
            String profile,
            int articleCount,
            List<String> sources,
            List<AlertArticle> articles,
            List<AlertUpdate> updates,
            List<Evidence> evidence,
            List<ReasonJson> reasons) {

        /** That alert, with what the profile it was raised under says of it. */
        public static AlertJson of(StoredAlert alert, Profiles profiles) {
            String theme = alert.place().theme();
            return new AlertJson(
                    alert.place().story(),
                    theme,
                    alert.themeTitle(),
                    alert.severity(),
                    alert.score(),
                    alert.raised(),
                    alert.place().updated(),
                    alert.profile(),
                    alert.articles(),
                    alert.sources(),
                    alert.first(),
                    alert.updates(),
                    alert.evidence(),
                    ReceiptWriting.reasons(profiles.theme(alert.profile(), theme), alert.text(), alert.evidence())
                            .stream()
                            .map(ReasonJson::of)
                            .toList());
        }
    }
}
