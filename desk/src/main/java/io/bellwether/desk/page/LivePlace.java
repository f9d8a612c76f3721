package io.bellwether.desk.page;

import io.bellwether.desk.store.AlertQuery;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a page hears what is new since it was made.
 *
 * @param since ordinal of what alerts had said before the page was read from the store
 * @param query what the page shows of them, by the names of its own parameters; with an empty value nothing is asked
 */
public record LivePlace(long since, Map<String, String> query) {

    /** Copies the map. */
    public LivePlace {
        query = Map.copyOf(query);
    }

    /** Of alerts of every theme. */
    public static LivePlace ofAll(long since) {
        return new LivePlace(since, Map.of());
    }

    /** Of the alerts asked for. */
    public static LivePlace of(long since, AlertQuery query) {
        Optional<String> severity = query.severity().map(wanted -> wanted.name().toLowerCase(Locale.ROOT));
        return new LivePlace(since, Map.of("theme", query.theme().orElse(""), "severity", severity.orElse("")));
    }

    /** Of one theme. */
    public static LivePlace ofTheme(long since, String theme) {
        return new LivePlace(since, Map.of("theme", theme));
    }

    /** Of one story. */
    public static LivePlace ofStory(long since, String story) {
        return new LivePlace(since, Map.of("story", story));
    }

    /** The stream's address. */
    public String href() {
        return DeskPath.live(since, query);
    }
}
