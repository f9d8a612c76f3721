package io.bellwether.desk.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * Reads the alerts of given stories. Thread-safe. Methods throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer.
 */
public final class StoryAlerts {

    private final ReadOnlyStore store;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     */
    public StoryAlerts(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /** All alerts of those stories with their articles and what they said. */
    public List<StoredAlert> of(Collection<String> stories) {
        return store.read(handle -> AlertReading.ofStories(handle, stories));
    }
}
