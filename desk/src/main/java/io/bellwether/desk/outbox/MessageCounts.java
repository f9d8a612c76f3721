package io.bellwether.desk.outbox;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/** How many messages the outbox holds. Thread-safe; methods throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer. */
public final class MessageCounts {

    private static final String BY_STATE =
            ClasspathSqlLocator.create().getResource("io/bellwether/desk/outbox/MessageCounts/by-state.sql");

    private final Jdbi jdbi;

    /** Counts in that store. */
    public MessageCounts(DataSource source) {
        this.jdbi = Jdbi.create(source);
    }

    /** Messages in each state, 0 where there are none. */
    public Map<MessageState, Long> byState() {
        Map<MessageState, Long> counts = new EnumMap<>(MessageState.class);
        for (MessageState state : MessageState.values()) {
            counts.put(state, 0L);
        }
        jdbi.useHandle(handle -> handle.createQuery(BY_STATE)
                .map((row, context) -> counts.put(
                        MessageState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getLong("messages")))
                .list());
        return counts;
    }
}
