package io.bellwether.desk.server.subscription;

import io.bellwether.desk.page.SubscriptionFormPage;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.Subscription;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What stands in the fields of the form before anything is typed. Pure. */
final class SubscriptionValues {

    private SubscriptionValues() {}

    /** Of a new one. */
    static Map<String, String> fresh(ZoneId zone, String search) {
        Map<String, String> values = new HashMap<>();
        values.put(SubscriptionReading.WAY, "mail");
        values.put(SubscriptionReading.SEVERITY, "medium");
        values.put(SubscriptionReading.LIMIT, "6");
        values.put(SubscriptionReading.WEEKLY_AT, Rhythm.MONDAY_MORNING.toString());
        values.put(SubscriptionReading.ZONE, zone.getId());
        if (search.isEmpty()) {
            values.put(SubscriptionReading.INSTANT, SubscriptionReading.YES);
        } else {
            values.put(SubscriptionReading.SEARCH, search);
            values.put(SubscriptionReading.DIGEST, Rhythm.MONDAY_MORNING.toString());
        }
        return values;
    }

    /** Of one that is there. */
    static Map<String, String> of(Subscription known) {
        Rhythm rhythm = known.rhythm();
        Map<String, String> values = new HashMap<>();
        known.interest().search().ifPresent(search -> values.put(SubscriptionReading.SEARCH, search.query()));
        known.interest()
                .themes()
                .forEach(theme -> values.put(SubscriptionFormPage.THEME + theme, SubscriptionReading.YES));
        values.put(SubscriptionReading.SEVERITY, known.interest().least().name().toLowerCase(Locale.ROOT));
        values.put(SubscriptionReading.INSTANT, yes(rhythm.instant()));
        values.put(SubscriptionReading.LIMIT, Integer.toString(rhythm.hourlyLimit()));
        rhythm.digest().ifPresent(digest -> {
            values.put(SubscriptionReading.DIGEST, digest.at().toString());
            values.put(SubscriptionReading.EMPTY_DIGEST, yes(digest.whenEmpty()));
        });
        values.put(SubscriptionReading.WEEKLY, yes(rhythm.weekly().isPresent()));
        values.put(
                SubscriptionReading.WEEKLY_AT,
                rhythm.weekly().orElse(Rhythm.MONDAY_MORNING).toString());
        rhythm.quiet().ifPresent(quiet -> {
            values.put(SubscriptionReading.QUIET_FROM, quiet.from().toString());
            values.put(SubscriptionReading.QUIET_UNTIL, quiet.until().toString());
        });
        values.put(SubscriptionReading.ZONE, rhythm.zone().getId());
        return values;
    }

    private static String yes(boolean ticked) {
        return ticked ? SubscriptionReading.YES : "";
    }
}
