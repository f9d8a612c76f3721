package io.bellwether.desk.subscription;

import io.bellwether.article.alert.Severity;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.Update;

/** A subscription as a row. */
final class SubscriptionRow {

    private SubscriptionRow() {}

    static Update bind(Update statement, Subscription subscription) {
        Rhythm rhythm = subscription.rhythm();
        Interest interest = subscription.interest();
        return statement
                .bind("id", subscription.id())
                .bind("channel", subscription.recipient().channel().text())
                .bind("address", subscription.recipient().address())
                .bindArray("themes", String.class, interest.themeList())
                .bind("severity", interest.least().name().toLowerCase(Locale.ROOT))
                .bind("search", interest.search().map(SavedSearch::query))
                .bind("instant", rhythm.instant())
                .bind("digest", rhythm.digest().map(digest -> digest.at().toString()))
                .bind("empty_digest", rhythm.digest().map(Digest::whenEmpty).orElse(false))
                .bind("weekly", rhythm.weekly().map(LocalTime::toString))
                .bind("quiet_from", rhythm.quiet().map(quiet -> quiet.from().toString()))
                .bind("quiet_until", rhythm.quiet().map(quiet -> quiet.until().toString()))
                .bind("zone", rhythm.zone().getId())
                .bind("limit", rhythm.hourlyLimit())
                .bind("secret", subscription.secret())
                .bind("created", Timestamp.from(subscription.created()));
    }

    static Subscription read(ResultSet row) throws SQLException {
        return new Subscription(
                row.getString("id"),
                recipient(row),
                row.getString("secret"),
                new Interest(
                        Set.copyOf(List.of((String[]) row.getArray("themes").getArray())),
                        Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                        Optional.ofNullable(row.getString("search")).map(SavedSearch::new)),
                rhythm(row),
                row.getTimestamp("created").toInstant());
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        ChannelName channel = ChannelName.of(row.getString("channel"));
        String address = row.getString("address");
        return switch (channel) {
            case MAIL -> new Recipient.Mailbox(address);
            case SLACK, CLOUDEVENTS -> new Recipient.Webhook(URI.create(address), channel);
        };
    }

    private static Rhythm rhythm(ResultSet row) throws SQLException {
        boolean whenEmpty = row.getBoolean("empty_digest");
        Optional<LocalTime> from = time(row, "quiet_from");
        Optional<LocalTime> until = time(row, "quiet_until");
        return new Rhythm(
                row.getBoolean("instant"),
                time(row, "digest").map(at -> new Digest(at, whenEmpty)),
                from.isPresent() && until.isPresent()
                        ? Optional.of(new QuietHours(from.get(), until.get()))
                        : Optional.empty(),
                ZoneId.of(row.getString("zone")),
                row.getInt("hourly_limit"),
                time(row, "weekly"));
    }

    private static Optional<LocalTime> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalTime::parse);
    }
}
