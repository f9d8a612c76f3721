package io.bellwether.desk.outbox;

import io.bellwether.article.alert.Alert;
import io.bellwether.article.alert.AlertArticle;
import io.bellwether.article.alert.AlertUpdate;
import io.bellwether.article.alert.Severity;
import io.bellwether.article.alert.UpdateReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Invented alerts. */
final class SampleAlerts {

    private SampleAlerts() {}

    /** An alert that was raised at that time. */
    static Alert raised(String story, String theme, Severity severity, Instant time) {
        return titled(story, theme, severity, time, "Headline of " + story);
    }

    static Alert titled(String story, String theme, Severity severity, Instant time, String title) {
        return new Alert(
                story,
                theme,
                severity,
                0.9,
                time,
                time,
                "5f2c9a71",
                List.of(new AlertArticle(
                        story + "-1", title, "Harbour Courier", "https://courier.example/" + story, time, 0.9)),
                List.of(),
                List.of("Harbour Courier"),
                List.of(new AlertUpdate(time, story + "-1", List.of(new UpdateReason.Raised(severity, 1)))));
    }

    /** The same after two more publishers reported it. */
    static Alert grown(Alert alert, Instant time) {
        List<AlertUpdate> updates = new ArrayList<>(alert.updates());
        updates.add(new AlertUpdate(
                time,
                alert.story() + "-1",
                List.of(new UpdateReason.MoreSources(List.of("The Ledger", "Morning Gazette"), 3))));
        return new Alert(
                alert.story(),
                alert.theme(),
                alert.severity(),
                alert.score(),
                alert.raised(),
                time,
                alert.profile(),
                alert.articles(),
                alert.evidence(),
                List.of("Harbour Courier", "The Ledger", "Morning Gazette"),
                updates);
    }
}
