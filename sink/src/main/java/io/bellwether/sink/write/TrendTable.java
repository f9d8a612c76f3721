package io.bellwether.sink.write;

import io.bellwether.article.trend.Baseline;
import io.bellwether.article.trend.Surprise;
import io.bellwether.article.trend.Trend;
import io.bellwether.sink.row.Row.TrendRow;
import io.bellwether.sink.store.SqlResource;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes table {@code trends}. */
final class TrendTable {

    private static final String PUT = SqlResource.read("put-trend");

    private TrendTable() {}

    /** Stores the latest trend of each theme and hour. */
    static void write(Handle handle, List<TrendRow> rows) {
        Binding binding = new Binding(handle, PUT);
        for (TrendRow row : Latest.of(rows, row -> row.trend().key())) {
            Trend trend = row.trend();
            binding.text("theme", trend.theme())
                    .time("hour", StorableTime.clamped(trend.hour()))
                    .number("articles", trend.articles())
                    .number("stories", trend.stories())
                    .number("sources", trend.sources())
                    .number("observed", trend.observed())
                    .flag("complete", trend.complete())
                    .texts("profiles", trend.profiles());
            bind(binding, trend.baseline());
            bind(binding, trend.surprise());
            binding.add();
        }
        binding.execute();
    }

    private static void bind(Binding binding, @Nullable Baseline baseline) {
        binding.numberOrNull("expected", baseline == null ? null : baseline.stories())
                .numberOrNull("spread", baseline == null ? null : baseline.spread());
    }

    private static void bind(Binding binding, @Nullable Surprise surprise) {
        binding.text(
                        "change",
                        surprise == null ? null : surprise.change().name().toLowerCase(Locale.ROOT))
                .numberOrNull(
                        "overHours", surprise == null ? null : surprise.window().toHours())
                .numberOrNull("overStories", surprise == null ? null : surprise.stories())
                .numberOrNull("overExpected", surprise == null ? null : surprise.expected())
                .numberOrNull("probability", surprise == null ? null : surprise.probability())
                .numberOrNull("bits", surprise == null ? null : surprise.bits());
    }
}
