package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Gap;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a feed, and what was not.
 *
 * @param items in the latest whole answer
 * @param newItems of them not in the answer before; 0 after a poll that brought no document
 * @param warnings of the latest whole answer
 * @param gap the latest; null when there was none
 */
record Seen(
        int items,
        int newItems,
        List<String> warnings,
        @Nullable Gap gap) {

    /** After a poll that brought no document. */
    static Seen before(FeedState state) {
        FeedStatus status = state.status();
        return status == null
                ? new Seen(0, 0, List.of(), null)
                : new Seen(status.items(), 0, status.warnings(), status.gap());
    }

    /** After a poll that brought this; a gap is found here. */
    static Seen after(FeedState state, PollReport report) {
        Harvest harvest = report.harvest();
        FeedStatus status = state.status();
        Gap known = status == null ? null : status.gap();
        Instant from = status == null ? null : status.lastSuccess();
        Gap gap = from != null && harvest.window().isPast(state.window())
                ? new Gap(known == null ? 1 : known.count() + 1, from, report.began())
                : known;
        return new Seen(harvest.items(), harvest.newItems(), harvest.warnings(), gap);
    }

    /** What this poll found missing, in words; empty when that is nothing. */
    String loss(PollReport report) {
        return gap != null && gap.until().equals(report.began())
                ? "the feed's window moved past items we never saw: nothing of %s is left in it".formatted(gap.from())
                : "";
    }
}
