package io.bellwether.desk.page;

import io.bellwether.desk.store.AlertQuery;
import io.bellwether.desk.store.Totals;
import java.util.Map;
import java.util.Optional;

/** Says why there are no alerts to show and what to do about it. Pure. */
final class EmptyNotice {

    private EmptyNotice() {}

    static Notice write(AlertQuery query, Totals totals) {
        if (query.since().isPresent()) {
            return new Notice(
                    "Nothing changed",
                    "No alert was raised or spoke again since then.",
                    Optional.empty(),
                    Optional.of(new Choice("Show all alerts", DeskPath.alerts(Map.of()), false)));
        }
        if (query.theme().isPresent() || query.severity().isPresent()) {
            return new Notice(
                    "No alert fits",
                    "Nothing was raised for what is chosen. Articles may still carry the theme below its alert threshold.",
                    Optional.empty(),
                    Optional.of(new Choice("Show all alerts", DeskPath.alerts(Map.of()), false)));
        }
        if (!totals.profile()) {
            return new Notice(
                    "No briefing yet",
                    "Bellwether does not know yet what you worry about. Give it a briefing, and it makes the themes it listens for.",
                    Optional.of("bellwether run --briefing BRIEFING.txt --feeds FEEDS.opml"),
                    Optional.empty());
        }
        if (totals.articles() == 0) {
            return new Notice(
                    "Nothing has arrived yet",
                    "The first articles come within a minute of the first poll. If none do, see which feeds fail above, or let the doctor look.",
                    Optional.of("bellwether doctor"),
                    Optional.empty());
        }
        return new Notice("No alert so far", quiet(totals), Optional.empty(), Optional.empty());
    }

    private static String quiet(Totals totals) {
        return "%s read, %s carry a theme, and no story crossed the alert threshold of any."
                .formatted(Wording.count(totals.articles(), "article"), Wording.number(totals.tagged()));
    }
}
