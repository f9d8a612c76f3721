package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.SkipTimes;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a feed's answers teach of its rhythm. Publication dates are left out of account: they can be wrong, and old news be new here. */
final class Remembering {

    /** Weight of the latest observation is one in this: a few polls are enough to follow a feed from night to day. */
    private static final int INERTIA = 4;

    private static final Duration SHORTEST_RHYTHM = Duration.ofSeconds(1);

    private Remembering() {}

    /** After a document. */
    static FeedMemory afterDocument(FeedState state, PollReport report, @Nullable Duration freshFor) {
        FeedMemory before = state.memory();
        Harvest harvest = report.harvest();
        boolean changed = harvest.newItems() > 0;
        Harvest.Wish wish = harvest.wish();
        return new FeedMemory(
                changed ? report.began() : before.changed(),
                changed ? rhythm(state, report) : before.rhythm(),
                wish.timeToLive(),
                freshFor,
                wish.skip(),
                harvest.window().text(),
                null);
    }

    /** After something that a hub delivered: it says nothing of when to ask, and holds only what is new. */
    static FeedMemory afterDelivery(FeedState state, PollReport report) {
        FeedMemory before = state.memory();
        boolean changed = report.harvest().newItems() > 0;
        return new FeedMemory(
                changed ? report.began() : before.changed(),
                changed ? rhythm(state, report) : before.rhythm(),
                before.timeToLive(),
                before.freshFor(),
                before.skip(),
                report.harvest().window().before(state.window()).text(),
                before.moving());
    }

    /** After the word that nothing has changed. */
    static FeedMemory afterNothingNew(FeedMemory before, @Nullable Duration freshFor) {
        return new FeedMemory(
                before.changed(), before.rhythm(), before.timeToLive(), freshFor, before.skip(), before.window(), null);
    }

    /** Of a feed whose remembered status an earlier release wrote. */
    static FeedMemory unremembered(@Nullable Instant lastSuccess, Instant now) {
        return new FeedMemory(lastSuccess == null ? now : lastSuccess, null, null, null, SkipTimes.NONE, "", null);
    }

    private static @Nullable Duration rhythm(FeedState state, PollReport report) {
        Duration known = state.memory().rhythm();
        if (state.window().marks().isEmpty()) {
            return known;
        }
        Duration quiet = Duration.between(state.memory().changed(), report.began());
        Duration observed = quiet.dividedBy(report.harvest().newItems());
        Duration bounded = observed.compareTo(SHORTEST_RHYTHM) < 0 ? SHORTEST_RHYTHM : observed;
        return known == null
                ? bounded
                : known.multipliedBy(INERTIA - 1L).plus(bounded).dividedBy(INERTIA);
    }
}
