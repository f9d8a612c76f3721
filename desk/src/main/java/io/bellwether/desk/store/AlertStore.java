package io.bellwether.desk.store;

import io.bellwether.article.alert.Severity;
import io.bellwether.article.profile.Profile;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What is asked of alerts beyond one page of them. Thread-safe; errors as those of {@link DeskStore}. */
public final class AlertStore {

    /** Alerts that an export holds in memory at once. */
    private static final int AT_A_TIME = 200;

    private final ReadOnlyStore store;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     */
    public AlertStore(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /**
     * Gives every alert of the query, as of one moment, to {@code each}, with the profiles that spoke so far; {@value #AT_A_TIME} at a time,
     * whatever the query's limit. Holds one connection until the end.
     */
    public void everyAlert(AlertQuery query, BiConsumer<List<StoredAlert>, Profiles> each) {
        store.readOneMoment(handle -> {
            AlertQuery next = query.of(AT_A_TIME);
            Map<String, Profile> known = new HashMap<>();
            List<StoredAlert> found = AlertReading.find(handle, next);
            while (!found.isEmpty()) {
                List<StoredAlert> page = found.subList(0, Math.min(AT_A_TIME, found.size()));
                List<String> unknown = page.stream()
                        .map(StoredAlert::profile)
                        .distinct()
                        .filter(version -> !known.containsKey(version))
                        .toList();
                known.putAll(ProfileReading.read(handle, unknown).byVersion());
                each.accept(AlertReading.complete(handle, page), new Profiles(known));
                next = next.from(page.getLast().place());
                found = found.size() > AT_A_TIME ? AlertReading.find(handle, next) : List.of();
            }
            return true;
        });
    }

    /** When an alert changed last; empty before the first. */
    public Optional<Instant> newest() {
        return store.read(handle -> ReadOnlyStore.query(handle, "newest-alert")
                .mapTo(Timestamp.class)
                .findOne()
                .map(Timestamp::toInstant));
    }

    /** Up to where alerts have spoken: the ordinal of their latest update, 0 before the first. */
    public long told() {
        return store.read(handle ->
                ReadOnlyStore.query(handle, "newest-update").mapTo(Long.class).one());
    }

    /** What changed after that time, by severity; severities without a change are left out. */
    public Map<Severity, Changes> changes(Instant since) {
        return store.read(handle -> ReadOnlyStore.query(handle, "changes-since")
                .bind("since", Timestamp.from(since))
                .map((row, context) -> Map.entry(
                        Severity.valueOf(row.getString("severity").toUpperCase(Locale.ROOT)),
                        new Changes(row.getInt("raised"), row.getInt("spoke"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * What changed.
     *
     * @param raised alerts raised since
     * @param spoke alerts that were there before and spoke again
     */
    public record Changes(int raised, int spoke) {}
}
