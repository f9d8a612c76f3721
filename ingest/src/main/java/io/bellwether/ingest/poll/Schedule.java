package io.bellwether.ingest.poll;

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
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a feed is asked next: pure, so that every rule can be read and tested without a server or a clock.
 *
 * <ul>
 *   <li>After an answer, a tenth of the time since the feed last brought something new (as caches guess freshness, RFC 9111, section
 *       4.2.2), between the shortest time and four hours; the shortest when a third of the answer is new.
 *   <li>A publisher's time-to-live is heeded up to an hour, unless the feed is that busy.
 *   <li>After a failure the shortest time, doubled with each further one, up to six hours; after 429 and 503 what Retry-After says.
 *   <li>410 mutes until the next start. A permanent redirect is remembered when it comes twice in a row, and forgotten when the new
 *       address fails three times or is gone.
 * </ul>
 *
 * @param shortest time between two polls of one feed
 */
public record Schedule(Duration shortest) {

    private static final int FRESHNESS = 10;
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Duration LONGEST_TIME_TO_LIVE = Duration.ofHours(1);
    private static final Duration LONGEST_BACKOFF = Duration.ofHours(6);
    private static final int LOST_AFTER = 3;
    private static final double SPREAD = 0.1;

    /** The state of a feed when ingest starts: what is remembered holds, but nothing waits longer than this schedule has it wait. */
    public FeedState start(FeedSource source, @Nullable FeedStatus remembered, Instant now) {
        if (remembered == null || remembered.nextPoll() == null) {
            return new FeedState(source, remembered, now, now, null);
        }
        Duration longest = remembered.failures() == 0 ? shortest : backoff(remembered.failures());
        Instant latest = now.plus(longest);
        Instant next = remembered.nextPoll().isBefore(latest) ? remembered.nextPoll() : latest;
        return new FeedState(source, remembered, next, now, null);
    }

    /** The state after a poll whose items, if it brought any, are acknowledged. */
    FeedState after(FeedState state, PollReport report) {
        return switch (report.result()) {
            case Fetched fetched ->
                success(state, report, Outcome.FETCHED, fetched.validators()).movingTo(null);
            case NotModified same ->
                success(state, report, Outcome.NOT_MODIFIED, state.validators()).movingTo(null);
            case Throttled throttled -> setback(state, report, Outcome.THROTTLED, throttled.reason());
            case Moved moved -> moved(after(state, report.with(moved.there())), state, report, moved.to());
            case Gone gone -> gone(state, report, gone.reason());
            case Failed failed -> setback(state, report, Outcome.FAILED, failed.reason());
        };
    }

    /** The state when Kafka did not take the items: as if the poll had not been, to be tried again soon. */
    FeedState unpublished(FeedState state, PollReport report) {
        return new FeedState(
                state.source(),
                state.status(),
                spread(report.ended(), shortest, report),
                state.changed(),
                state.moving());
    }

    private FeedState success(FeedState state, PollReport report, Outcome outcome, Validators validators) {
        Harvest harvest = report.harvest();
        Instant changed = harvest.newItems() > 0 ? report.began() : state.changed();
        Instant next = spread(report.began(), interval(changed, report), report);
        int items = outcome == Outcome.NOT_MODIFIED ? items(state) : harvest.items();
        Harvest shown = new Harvest(items, harvest.newItems(), null);
        return state(
                state,
                report,
                changed,
                new Standing(outcome, "", 0, shown, report.ended(), next, validators, movedTo(state)));
    }

    private Duration interval(Instant changed, PollReport report) {
        Duration rest =
                between(shortest, Duration.between(changed, report.began()).dividedBy(FRESHNESS), LONGEST);
        Duration asked = report.harvest().timeToLive();
        if (report.harvest().isBusy()) {
            return shortest;
        }
        return asked == null ? rest : longer(rest, shorter(asked, LONGEST_TIME_TO_LIVE));
    }

    private FeedState setback(FeedState state, PollReport report, Outcome outcome, String reason) {
        int failures = state.failures() + 1;
        Duration asked = report.result() instanceof Throttled throttled ? throttled.retryAfter() : null;
        Duration wait = asked == null ? backoff(failures) : longer(asked, shortest);
        String movedTo = failures < LOST_AFTER ? movedTo(state) : null;
        Standing standing = new Standing(
                outcome,
                reason,
                failures,
                new Harvest(items(state), 0, null),
                lastSuccess(state),
                spread(report.ended(), wait, report),
                state.validators(),
                movedTo);
        return state(state, report, state.changed(), standing);
    }

    private FeedState gone(FeedState state, PollReport report, String reason) {
        Harvest harvest = new Harvest(items(state), 0, null);
        boolean elsewhere = movedTo(state) != null;
        Standing standing = new Standing(
                elsewhere ? Outcome.FAILED : Outcome.GONE,
                elsewhere ? reason : reason + "; take it off the feed list, it is asked again only at the next start",
                state.failures() + 1,
                harvest,
                lastSuccess(state),
                elsewhere ? spread(report.ended(), shortest, report) : null,
                state.validators(),
                null);
        return state(state, report, state.changed(), standing);
    }

    private static FeedState moved(FeedState there, FeedState before, PollReport report, String to) {
        FeedStatus status = there.status();
        if (status == null || status.failures() > 0) {
            return there.movingTo(null);
        }
        boolean again = to.equals(before.moving());
        Standing standing = new Standing(
                Outcome.MOVED,
                "moved for good to " + to,
                0,
                new Harvest(status.items(), status.newItems(), null),
                status.lastSuccess(),
                status.nextPoll(),
                there.validators(),
                again ? to : status.movedTo());
        return new FeedState(
                there.source(),
                standing.status(there.source(), report),
                there.nextPoll(),
                there.changed(),
                again ? null : to);
    }

    private static FeedState state(FeedState before, PollReport report, Instant changed, Standing standing) {
        return new FeedState(
                before.source(),
                standing.status(before.source(), report),
                standing.nextPoll(),
                changed,
                before.moving());
    }

    private static int items(FeedState state) {
        return state.status() == null ? 0 : state.status().items();
    }

    private static @Nullable Instant lastSuccess(FeedState state) {
        return state.status() == null ? null : state.status().lastSuccess();
    }

    private static @Nullable String movedTo(FeedState state) {
        return state.status() == null ? null : state.status().movedTo();
    }

    private Duration backoff(int failures) {
        Duration doubled = shortest.multipliedBy(1L << Math.min(failures - 1, 20));
        return between(shortest, doubled, LONGEST_BACKOFF);
    }

    private static Instant spread(Instant from, Duration wait, PollReport report) {
        return from.plus(wait).plusMillis((long) (wait.toMillis() * SPREAD * report.jitter()));
    }

    private static Duration between(Duration least, Duration wanted, Duration most) {
        return longer(least, shorter(wanted, most));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
