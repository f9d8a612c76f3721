package io.bellwether.desk.outbox;

import io.bellwether.desk.report.ReportArchive;
import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.subscription.SavedSearch;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import io.bellwether.desk.telling.Content;
import io.bellwether.desk.telling.SearchLanguage;
import io.bellwether.desk.telling.UpdateReference;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what is due into the outbox, each subscription in a transaction of its own: what was looked at, what waits, and the messages are
 * written together or not at all. Several desks may do this at once: they pass over what another holds. Thread-safe.
 */
final class Planning {

    private static final Logger LOG = LoggerFactory.getLogger(Planning.class);

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();
    /** Updates that a message of several stories lists. */
    private static final int LISTED = 200;
    /** Titles that a digest of a search lists. */
    private static final int TITLES = 25;

    private final Jdbi jdbi;
    private final SearchLanguage searches;
    private final InstantSource clock;

    Planning(DataSource source, SearchLanguage searches, InstantSource clock) {
        this.searches = searches;
        this.jdbi = Jdbi.create(source);
        this.clock = clock;
    }

    /** Decides for every subscription that can be reached; what others are told gathers until they can. */
    void round(Collection<ChannelName> reachable) {
        List<String> ids = jdbi.withHandle(handle -> handle.createQuery(SQL.locate(Planning.class, "reachable"))
                .bindArray(
                        "channels",
                        String.class,
                        reachable.stream().map(ChannelName::text).toList())
                .mapTo(String.class)
                .list());
        for (String id : ids) {
            planOne(id);
        }
    }

    /** What is wrong with one subscription is no reason to tell nobody. */
    private void planOne(String id) {
        try {
            jdbi.useTransaction(
                    handle -> Subscriptions.lock(handle, id).ifPresent(subscription -> plan(handle, subscription)));
        } catch (RuntimeException failed) {
            LOG.warn("what subscription {} is to be told is decided again later: {}", id, failed.toString());
        }
    }

    private void plan(Handle handle, Subscription subscription) {
        Instant now = clock.instant();
        planInstant(handle, subscription, now);
        DigestRule.due(
                        subscription.rhythm(),
                        new DigestTable(handle).digested(subscription).time(),
                        now)
                .ifPresent(span -> subscription
                        .interest()
                        .search()
                        .ifPresentOrElse(
                                search -> planFound(handle, subscription, search, span),
                                () -> planDigest(handle, subscription, span, now)));
        if (subscription.rhythm().weekly().isPresent()) {
            planWeek(handle, subscription, now);
        }
    }

    private static void planWeek(Handle handle, Subscription subscription, Instant now) {
        WeeklyTable weeks = new WeeklyTable(handle);
        WeeklyRule.due(subscription.rhythm(), weeks.reported(subscription), now)
                .filter(period -> WeeklyRule.isReady(period, ReportArchive.isFilledPast(handle, period.end()), now))
                .ifPresent(period -> {
                    new PlanTable(handle, subscription, now)
                            .add(
                                    MessageKind.WEEKLY,
                                    period.week(),
                                    Subject.ofWeek(period),
                                    new Content.Week(
                                            period.week().toString(),
                                            period.zone().getId()));
                    weeks.report(subscription, period.week());
                });
    }

    private void planFound(Handle handle, Subscription subscription, SavedSearch search, Span span) {
        DigestTable digests = new DigestTable(handle);
        List<String> found = new FoundTable(handle).note(subscription, searches.read(search));
        if (!found.isEmpty()) {
            new PlanTable(handle, subscription, clock.instant())
                    .add(
                            MessageKind.SEARCH,
                            span.until(),
                            Subject.ofSearch(search, found.size()),
                            new Content.Found(
                                    search.query(),
                                    found.size(),
                                    found.stream().limit(TITLES).toList()));
        }
        digests.told(subscription, span.until(), 0);
    }

    private static void planInstant(Handle handle, Subscription subscription, Instant now) {
        WaitingTable waiting = new WaitingTable(handle);
        PlanTable outbox = new PlanTable(handle, subscription, now);
        waiting.gather(subscription, now);
        List<WaitingUpdate> updates = waiting.read(subscription);
        if (updates.isEmpty()) {
            return;
        }
        for (DueMessage message : MessageRule.due(subscription.rhythm(), updates, outbox.history(), now)) {
            List<StoryGroup> groups = groups(message);
            List<UpdateReference> told = groups.stream()
                    .flatMap(group -> group.references().stream())
                    .toList();
            Content content = new Content.Updates(
                    groups.size(), told.stream().limit(LISTED).toList());
            switch (message) {
                case DueMessage.OfStory(StoryGroup group) -> outbox.addStory(group, content);
                case DueMessage.RollUp(List<StoryGroup> several) ->
                    outbox.add(MessageKind.ROLL_UP, now, Subject.of(several), content);
            }
            waiting.remove(subscription, told);
        }
    }

    private static List<StoryGroup> groups(DueMessage message) {
        return switch (message) {
            case DueMessage.OfStory(StoryGroup group) -> Stream.of(group).toList();
            case DueMessage.RollUp(List<StoryGroup> several) -> several;
        };
    }

    private static void planDigest(Handle handle, Subscription subscription, Span span, Instant now) {
        DigestTable digests = new DigestTable(handle);
        long after = digests.digested(subscription).ordinal();
        Content.Day day =
                new Content.Day(span.from(), span.until(), after, Math.max(after, digests.newest(span.until())));
        long alerts = digests.alerts(subscription, day);
        boolean wanted = alerts > 0
                || subscription
                        .rhythm()
                        .digest()
                        .filter(digest -> digest.whenEmpty())
                        .isPresent();
        if (wanted) {
            new PlanTable(handle, subscription, now)
                    .add(
                            MessageKind.DIGEST,
                            span.until(),
                            Subject.ofDigest(span.until(), subscription.rhythm(), alerts),
                            day);
        }
        digests.told(subscription, span.until(), Objects.requireNonNull(day.last()));
    }
}
