package io.bellwether.desk.outbox;

import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import io.bellwether.desk.telling.SearchLanguage;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Jdbi jdbi;
    private final DigestPlanning digests;
    private final InstantSource clock;
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    Planning(DataSource source, SearchLanguage searches, InstantSource clock) {
        this.digests = new DigestPlanning(searches);
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
        failures.keySet().retainAll(ids);
        for (String id : ids) {
            planOne(id);
        }
    }

    /** Why nothing could be decided for subscriptions in the latest round, by their ids. */
    Map<String, String> failures() {
        return Map.copyOf(failures);
    }

    /** What is wrong with one subscription is no reason to tell nobody. It is logged once, not every second. */
    private void planOne(String id) {
        try {
            jdbi.useTransaction(
                    handle -> Subscriptions.lock(handle, id).ifPresent(subscription -> plan(handle, subscription)));
            failures.remove(id);
        } catch (RuntimeException failed) {
            String reason = failed.toString().lines().findFirst().orElse("");
            if (!reason.equals(failures.put(id, reason))) {
                LOG.warn("what subscription {} is to be told is decided again later", id, failed);
            }
        }
    }

    private void plan(Handle handle, Subscription subscription) {
        Instant now = clock.instant();
        InstantPlanning.plan(handle, subscription, now);
        digests.plan(handle, subscription, now);
        WeeklyPlanning.plan(handle, subscription, now);
    }
}
