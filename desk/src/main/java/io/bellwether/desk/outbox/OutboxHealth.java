package io.bellwether.desk.outbox;

import io.bellwether.article.stage.Health;
import io.bellwether.sink.store.StoreFailure;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the outbox does, in words. Pure. */
final class OutboxHealth {

    /** SQLSTATE undefined_table: the sink has not made the schema yet. */
    private static final String NO_TABLE = "42P01";

    private OutboxHealth() {}

    /**
     * How it does.
     *
     * @param mail whether a way for mail is set up
     * @param unplanned why nothing can be decided for subscriptions, by their ids
     */
    static Health of(OutboxCounts counts, boolean mail, Map<String, String> unplanned) {
        if (!unplanned.isEmpty()) {
            Map.Entry<String, String> one = unplanned.entrySet().iterator().next();
            return new Health.Degraded(
                    "nothing can be decided for %d subscriptions; for %s: %s"
                            .formatted(unplanned.size(), one.getKey(), one.getValue()),
                    "they are tried again each second; change or end them at the desk, and report it as a bug, with the log");
        }
        if (counts.mailboxes() > 0 && !mail) {
            return new Health.Degraded(
                    "%d subscriptions ask for mail, and no mail server is set up".formatted(counts.mailboxes()),
                    "set SMTP_URL and MAIL_FROM, or --mail-to-files for a dry run");
        }
        if (counts.failing() > 0) {
            return new Health.Degraded(
                    "%d messages could not be sent yet; %s".formatted(counts.failing(), counts.reason()),
                    "they are tried again by themselves; see bellwether outbox list");
        }
        if (counts.dead() > 0) {
            return new Health.Degraded(
                    "%d messages were given up; %s".formatted(counts.dead(), counts.reason()),
                    "see bellwether outbox list --state dead, mend it, then bellwether outbox retry");
        }
        return new Health.Up("%d messages wait".formatted(counts.waiting()));
    }

    static Health failed(Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return of(refused);
            }
        }
        return new Health.Down("the outbox fails: " + failed, "see the log, and report what stands there as a bug");
    }

    private static Health of(SQLException refused) {
        if (NO_TABLE.equals(refused.getSQLState())) {
            return new Health.Down(
                    "the store has no table for messages yet", "start a sink of this release, which makes it");
        }
        StoreFailure failure = StoreFailure.of(refused);
        return new Health.Down("the store does not answer: " + failure.reason(), failure.remedy());
    }
}
