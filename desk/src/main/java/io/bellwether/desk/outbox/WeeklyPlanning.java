package io.bellwether.desk.outbox;

import io.bellwether.desk.report.ReportArchive;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.telling.Content;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Puts weekly reports into the outbox, inside a transaction that holds the subscription. */
final class WeeklyPlanning {

    private WeeklyPlanning() {}

    static void plan(Handle handle, Subscription subscription, Instant now) {
        if (subscription.rhythm().weekly().isEmpty()) {
            return;
        }
        WeeklyTable weeks = new WeeklyTable(handle);
        WeeklyRule.due(subscription.rhythm(), weeks.reported(subscription), now)
                .filter(period -> WeeklyRule.isReady(period, ReportArchive.isFilledPast(handle, period.end()), now))
                .ifPresent(period -> {
                    put(new PlanTable(handle, subscription, now), period);
                    weeks.report(subscription, period.week());
                });
    }

    private static void put(PlanTable outbox, ReportPeriod period) {
        Content content =
                new Content.Week(period.week().toString(), period.zone().getId());
        outbox.add(MessageKind.WEEKLY, period.week(), Subject.ofWeek(period), content);
    }
}
