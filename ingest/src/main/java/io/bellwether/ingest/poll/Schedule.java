package io.bellwether.ingest.poll;

import io.bellwether.article.coverage.FeedMemory;
import io.bellwether.article.coverage.FeedStatus;
import io.bellwether.article.coverage.Outcome;
import io.bellwether.ingest.fetch.FetchResult.Failed;
import io.bellwether.ingest.fetch.FetchResult.Fetched;
import io.bellwether.ingest.fetch.FetchResult.Gone;
import io.bellwether.ingest.fetch.FetchResult.Moved;
import io.bellwether.ingest.fetch.FetchResult.NotModified;
import io.bellwether.ingest.fetch.FetchResult.Throttled;
import io.bellwether.ingest.fetch.Validators;
import io.bellwether.ingest.opml.FeedSource;
import io.bellwether.ingest.websub.Push;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a feed is asked next: pure, so that every rule can be read and tested without a server or a clock.
 *
 * <ul>
 *   <li>After an answer, a quarter of the feed's usual time between new items, and not less than a tenth of the time since the last;
 *       between the shortest time and four hours, a day when nothing was new for 90 days. The shortest when a third of the answer is new.
 *   <li>A publisher's time-to-live and freshness headers are heeded up to an hour, unless the feed is that busy; skipHours and skipDays
 *       up to three days, always.
 *   <li>While a hub delivers what the feed has, four hours, or the time that brings a third of an answer when that is shorter; as usual
 *       from when a poll finds what it did not, or its lease ends.
 *   <li>After a failure the shortest time, doubled with each further one, up to six hours, and to a day after 60 in a row; after 429 and
 *       503 what Retry-After says, a day at most.
 *   <li>410 mutes for four weeks, over restarts too; another address in the feed list is another feed. A permanent redirect is
 *       remembered when it comes twice in a row, and forgotten when the new address fails three times or is gone.
 * </ul>
 */
public final class Schedule {

    private static final Duration MUTED = Duration.ofDays(28);
    private static final int LOST_AFTER = 3;
    /** How much longer than the rule a wait may be by chance, so that feeds part that would be asked together. */
    private static final double SPREAD = 0.1;
    /** The same after a failure, when many feeds fail together. */
    private static final double SPREAD_OF_FAILURES = 0.5;

    private final Pace pace;

    /** A schedule with this shortest time between two polls of one feed. */
    public Schedule(Duration shortest) {
        this.pace = new Pace(shortest);
    }

    /** Time between two polls of one feed, at least. */
    Duration shortest() {
        return pace.shortest();
    }

    /** The state of a feed when ingest starts: what is remembered holds, but no answer keeps it waiting longer than this schedule would. */
    public FeedState start(FeedSource source, @Nullable FeedStatus remembered, Instant now) {
        if (remembered == null) {
            return new FeedState(source, null, now, FeedMemory.fresh(now));
        }
        FeedMemory memory = remembered.memory() == null
                ? Remembering.unremembered(remembered.lastSuccess(), now)
                : remembered.memory();
        Instant latest = now.plus(longest(remembered, memory, now));
        Instant due = remembered.nextPoll() == null ? latest : remembered.nextPoll();
        return new FeedState(source, remembered, due.isBefore(latest) ? due : latest, memory);
    }

    private Duration longest(FeedStatus remembered, FeedMemory memory, Instant now) {
        return switch (remembered.outcome()) {
            case GONE ->
                remembered.nextPoll() == null
                        ? Duration.between(now, remembered.polled().plus(MUTED))
                        : MUTED;
            case THROTTLED -> Duration.ofDays(1);
            // Who wants it again wants it now.
            case MUTED -> Duration.ZERO;
            case FAILED -> pace.afterFailure(Math.max(1, remembered.failures()));
            case FETCHED, NOT_MODIFIED, MOVED ->
                Duration.between(now, memory.skip().next(now.plus(pace.afterAnswer(memory, now))));
        };
    }

    /** The state after a poll whose items, if it brought any, are acknowledged. */
    FeedState after(FeedState state, PollReport report) {
        return switch (report.result()) {
            case Fetched fetched -> fetched(state, report, fetched);
            case NotModified same -> notModified(state, report, same);
            case Throttled throttled ->
                setback(state, report, Outcome.THROTTLED, throttled.reason(), throttled.retryAfter());
            case Moved moved -> moved(after(state, report.with(moved.there())), state, report, moved.to());
            case Gone gone -> gone(state, report, gone.reason());
            case Failed failed -> setback(state, report, Outcome.FAILED, failed.reason(), null);
        };
    }

    /** The state after a poll of a feed that a hub pushes: seldom is often enough while it delivers. */
    FeedState pushed(FeedState state, Push push, PollReport report) {
        FeedStatus status = state.status();
        if (status == null || status.failures() > 0) {
            return state;
        }
        String said = status.reason().isEmpty() ? push.words() : status.reason() + "; " + push.words();
        Instant rare = state.memory()
                .skip()
                .next(spread(
                        report.began(),
                        pace.whilePushed(state.memory(), status.items(), report.began()),
                        SPREAD,
                        report));
        Instant next = push.delivers() && rare.isAfter(state.nextPoll()) ? rare : state.nextPoll();
        return new FeedState(state.source(), status.withNextPoll(next, said), next, state.memory());
    }

    /**
     * The state after something that a hub delivered, and that is acknowledged: polls stand as they stood, with their time and their
     * validators, for what was delivered is not what the server would compare them with.
     */
    FeedState delivered(FeedState state, String words, PollReport report) {
        FeedStatus status = state.status();
        boolean well = status == null || status.failures() == 0;
        Seen before = Seen.before(state);
        Harvest harvest = report.harvest();
        Seen seen = new Seen(
                Math.max(before.items(), harvest.items()), harvest.newItems(), before.warnings(), before.gap());
        return new Standing(
                        well || status == null ? Outcome.FETCHED : status.outcome(),
                        well || status == null ? words : status.reason(),
                        state.failures(),
                        report.ended(),
                        state.nextPoll(),
                        state.validators(),
                        movedTo(state))
                .state(state.source(), report, seen, Remembering.afterDelivery(state, report));
    }

    /** The state when nobody pushes the feed any more: it is due when it would have been. */
    FeedState unpushed(FeedState state, Instant now) {
        FeedStatus status = state.status();
        if (status == null || status.failures() > 0) {
            return state;
        }
        Instant usual = state.memory().skip().next(status.polled().plus(pace.afterAnswer(state.memory(), now)));
        Instant due = usual.isBefore(now) ? now : usual;
        return due.isBefore(state.nextPoll()) ? new FeedState(state.source(), status, due, state.memory()) : state;
    }

    /** The state when Kafka did not take the items: as if the poll had not been, to be tried again soon. */
    FeedState unpublished(FeedState state, PollReport report) {
        Instant next = spread(report.ended(), pace.shortest(), SPREAD, report);
        return new FeedState(state.source(), state.status(), next, state.memory());
    }

    private FeedState fetched(FeedState state, PollReport report, Fetched fetched) {
        Seen seen = Seen.after(state, report);
        FeedMemory memory = Remembering.afterDocument(state, report, fetched.freshFor());
        return success(state, report, Outcome.FETCHED, seen, memory, fetched.validators());
    }

    private FeedState notModified(FeedState state, PollReport report, NotModified same) {
        FeedMemory memory = Remembering.afterNothingNew(state.memory(), same.freshFor());
        return success(state, report, Outcome.NOT_MODIFIED, Seen.before(state), memory, state.validators());
    }

    private FeedState success(
            FeedState state, PollReport report, Outcome outcome, Seen seen, FeedMemory memory, Validators validators) {
        Duration rest = report.harvest().isBusy() ? pace.shortest() : pace.afterAnswer(memory, report.began());
        Instant next = memory.skip().next(spread(report.began(), rest, SPREAD, report));
        return new Standing(outcome, remark(seen, memory, report), 0, report.ended(), next, validators, movedTo(state))
                .state(state.source(), report, seen, memory);
    }

    /** What is not well though the server answers; empty when all is. */
    private static String remark(Seen seen, FeedMemory memory, PollReport report) {
        String loss = seen.loss(report);
        return loss.isEmpty() && Pace.isDead(memory, report.began())
                ? "nothing new since %s, so it is asked once a day"
                        .formatted(memory.changed().atZone(ZoneOffset.UTC).toLocalDate())
                : loss;
    }

    private FeedState setback(
            FeedState state, PollReport report, Outcome outcome, String reason, @Nullable Duration retryAfter) {
        int failures = state.failures() + 1;
        Duration wait = pace.afterFailure(failures, retryAfter);
        double share = retryAfter == null ? SPREAD_OF_FAILURES : SPREAD;
        Instant next = state.memory().skip().next(spread(report.ended(), wait, share, report));
        String movedTo = failures < LOST_AFTER ? movedTo(state) : null;
        String slowed = Pace.isDead(failures)
                ? "%s; failed %d times in a row, so it is asked once a day".formatted(reason, failures)
                : reason;
        return new Standing(outcome, slowed, failures, lastSuccess(state), next, state.validators(), movedTo)
                .state(state.source(), report, Seen.before(state), state.memory());
    }

    private FeedState gone(FeedState state, PollReport report, String reason) {
        if (movedTo(state) != null) {
            Instant next = spread(report.ended(), pace.shortest(), SPREAD, report);
            return new Standing(
                            Outcome.FAILED,
                            reason,
                            state.failures() + 1,
                            lastSuccess(state),
                            next,
                            state.validators(),
                            null)
                    .state(state.source(), report, Seen.before(state), state.memory());
        }
        Instant next = spread(report.ended(), MUTED, SPREAD, report);
        String muted = "%s; take it off the feed list or mend its address there, it is asked again only on %s"
                .formatted(reason, next.atZone(ZoneOffset.UTC).toLocalDate());
        return new Standing(
                        Outcome.GONE, muted, state.failures() + 1, lastSuccess(state), next, state.validators(), null)
                .state(state.source(), report, Seen.before(state), state.memory());
    }

    private static FeedState moved(FeedState there, FeedState before, PollReport report, String to) {
        FeedStatus status = there.status();
        if (status == null || status.failures() > 0) {
            return there;
        }
        boolean again = to.equals(before.memory().moving());
        String reason = status.reason().isEmpty() ? "moved for good to " + to : status.reason();
        return new Standing(
                        Outcome.MOVED,
                        reason,
                        0,
                        status.lastSuccess(),
                        there.nextPoll(),
                        there.validators(),
                        again ? to : status.movedTo())
                .state(
                        there.source(),
                        report,
                        new Seen(status.items(), status.newItems(), status.warnings(), status.gap()),
                        there.memory().withMoving(again ? null : to));
    }

    private static @Nullable Instant lastSuccess(FeedState state) {
        return state.status() == null ? null : state.status().lastSuccess();
    }

    private static @Nullable String movedTo(FeedState state) {
        return state.status() == null ? null : state.status().movedTo();
    }

    private static Instant spread(Instant from, Duration wait, double share, PollReport report) {
        return from.plus(wait).plusMillis((long) (wait.toMillis() * share * report.jitter()));
    }
}
