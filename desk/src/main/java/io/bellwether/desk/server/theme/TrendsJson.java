package io.bellwether.desk.server.theme;

import io.bellwether.article.trend.Trend;
import io.bellwether.desk.store.TrendList;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Trends in JSON, as on their topic.
 *
 * @param next what to give as {@code since} for those that come after; absent when these are the last
 */
record TrendsJson(List<Trend> trends, @Nullable Instant next) {

    static TrendsJson of(TrendList list) {
        return new TrendsJson(list.trends(), list.next().orElse(null));
    }
}
