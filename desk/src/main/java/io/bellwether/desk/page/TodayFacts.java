package io.bellwether.desk.page;

import io.bellwether.desk.store.AlertList;
import io.bellwether.desk.store.AlertQuery;
import io.bellwether.desk.store.FeedTally;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.ThemeTally;
import io.bellwether.desk.store.Totals;
import io.bellwether.desk.store.TrendBin;
import java.util.List;
import java.util.Optional;

/**
 * What the first page is written from.
 *
 * @param trends the latest two weeks of every theme, in order of time
 * @param totals asked for only when there are no alerts to show: counting every tag takes its time
 */
public record TodayFacts(
        AlertQuery query,
        AlertList alerts,
        Profiles profiles,
        List<ThemeTally> themes,
        List<TrendBin> trends,
        FeedTally feeds,
        SinceFacts since,
        Optional<Totals> totals,
        MarkView marks) {

    /** Copies the lists. */
    public TodayFacts {
        themes = List.copyOf(themes);
        trends = List.copyOf(trends);
    }

    /** The theme asked for. */
    Optional<ThemeTally> chosen() {
        return query.theme()
                .flatMap(id ->
                        themes.stream().filter(theme -> theme.id().equals(id)).findFirst());
    }
}
