package io.bellwether.desk.page;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.trend.Trend;
import io.bellwether.desk.store.Burst;
import io.bellwether.desk.store.BurstStory;
import io.bellwether.desk.store.Frequency;
import io.bellwether.desk.store.StoredAlert;
import io.bellwether.desk.store.ThemeArticle;
import io.bellwether.desk.store.ThemeTally;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a theme's page is written from.
 *
 * @param profile in force that has the theme
 * @param trends its latest two weeks, by hour
 * @param observed beginnings of the six hours of these weeks in which anything was published that was read
 * @param bursts in them, in order of time
 * @param stories behind each burst
 * @param terms that speak most often in its latest articles
 * @param sources of its latest articles
 * @param alerts the latest
 * @param articles the latest
 */
public record ThemeFacts(
        ThemeTally tally,
        Optional<Profile> profile,
        List<Trend> trends,
        List<Instant> observed,
        List<Burst> bursts,
        List<List<BurstStory>> stories,
        List<Frequency> terms,
        List<Frequency> sources,
        List<StoredAlert> alerts,
        List<ThemeArticle> articles) {

    /** Copies the lists. */
    public ThemeFacts {
        trends = List.copyOf(trends);
        observed = List.copyOf(observed);
        bursts = List.copyOf(bursts);
        stories = List.copyOf(stories);
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
        alerts = List.copyOf(alerts);
        articles = List.copyOf(articles);
    }
}
