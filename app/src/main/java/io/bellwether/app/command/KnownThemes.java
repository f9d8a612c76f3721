package io.bellwether.app.command;

import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.ThemeTally;
import io.bellwether.sink.store.StoreConnection;
import java.time.Duration;
import java.util.List;

/** The themes that a store knows. */
final class KnownThemes {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private KnownThemes() {}

    static List<String> ids(StoreConnection store) {
        return new DeskStore(store.dataSource(), PATIENCE)
                .themes().stream().map(ThemeTally::id).toList();
    }
}
