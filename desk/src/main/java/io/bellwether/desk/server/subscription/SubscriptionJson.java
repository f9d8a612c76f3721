package io.bellwether.desk.server.subscription;

import io.bellwether.desk.outbox.Outbox;
import io.bellwether.desk.subscription.Digest;
import io.bellwether.desk.subscription.QuietHours;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.SavedSearch;
import io.bellwether.desk.subscription.Subscription;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A subscription in JSON.
 *
 * @param address of a webhook only the host
 * @param themes empty for all
 * @param lastSent absent when nothing was sent in the last 30 days
 */
record SubscriptionJson(
        String id,
        String channel,
        String address,
        List<String> themes,
        String severity,
        @Nullable String search,
        boolean instant,
        @Nullable String digest,
        boolean emptyDigest,
        @Nullable String weekly,
        @Nullable String quiet,
        String zone,
        int limit,
        Instant created,
        int waiting,
        int dead,
        @Nullable Instant lastSent) {

    static SubscriptionJson of(Subscription known, Optional<Outbox.Standing> standing) {
        Rhythm rhythm = known.rhythm();
        return new SubscriptionJson(
                known.id(),
                known.recipient().channel().text(),
                known.recipient().shown(),
                known.interest().themeList(),
                known.interest().least().name().toLowerCase(Locale.ROOT),
                known.interest().search().map(SavedSearch::query).orElse(null),
                rhythm.instant(),
                rhythm.digest().map(digest -> digest.at().toString()).orElse(null),
                rhythm.digest().filter(Digest::whenEmpty).isPresent(),
                rhythm.weekly().map(LocalTime::toString).orElse(null),
                rhythm.quiet().map(QuietHours::toString).orElse(null),
                rhythm.zone().getId(),
                rhythm.hourlyLimit(),
                known.created(),
                standing.map(Outbox.Standing::waiting).orElse(0),
                standing.map(Outbox.Standing::dead).orElse(0),
                standing.flatMap(Outbox.Standing::sent).orElse(null));
    }
}
