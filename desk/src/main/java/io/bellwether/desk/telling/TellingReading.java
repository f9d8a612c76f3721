package io.bellwether.desk.telling;

import io.bellwether.desk.report.IsoWeek;
import io.bellwether.desk.report.ReportArchive;
import io.bellwether.desk.report.ReportOutcome;
import io.bellwether.desk.report.ReportPeriod;
import io.bellwether.desk.report.WeeklyReports;
import io.bellwether.desk.store.ArticleTitle;
import io.bellwether.desk.store.ArticleTitles;
import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import io.bellwether.desk.store.StoryAlerts;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.SavedSearch;
import io.bellwether.desk.subscription.Subscription;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads what a message tells. Thread-safe. Methods throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer. */
public final class TellingReading {

    /** Stories that a message of several tells; more would not be read. */
    private static final int STORIES = 10;
    /** Stories of a theme that a digest tells. */
    private static final int OF_THEME = 6;

    private final DeskStore store;
    private final StoryAlerts alerts;
    private final DayAlerts days;
    private final ArticleTitles titles;
    private final ReportArchive reports;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     * @param clock tells which weeks are over
     */
    public TellingReading(DataSource source, Duration patience, InstantSource clock) {
        this.store = new DeskStore(source, patience);
        this.alerts = new StoryAlerts(source, patience);
        this.days = new DayAlerts(source);
        this.titles = new ArticleTitles(source, patience);
        this.reports = new ReportArchive(new WeeklyReports(source, clock, patience), source);
    }

    /** What that content tells somebody; empty when the store has nothing of it any more. */
    public Optional<Telling> read(Subscription to, Content content) {
        return switch (content) {
            case Content.Updates updates -> updates(updates);
            case Content.Day day -> Optional.of(day(to.interest(), day));
            case Content.Found found -> found(found);
            case Content.Week(String week, String zone) -> week(new ReportPeriod(IsoWeek.parse(week), ZoneId.of(zone)));
        };
    }

    private Optional<Telling> found(Content.Found content) {
        List<ArticleTitle> first = titles.of(content.articles());
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Telling.OfSearch(new SavedSearch(content.search()), first, content.found() - first.size()));
    }

    private Optional<Telling> week(ReportPeriod period) {
        return switch (reports.of(period)) {
            case ReportOutcome.Made made -> Optional.of(new Telling.OfWeek(made.report()));
            case ReportOutcome.Incomplete incomplete ->
                throw new IllegalStateException("week %s is planned before its end".formatted(period.week()));
            case ReportOutcome.NoData none -> Optional.empty();
        };
    }

    private Optional<Telling> updates(Content.Updates content) {
        Map<String, List<UpdateReference>> byStory = content.updates().stream()
                .collect(Collectors.groupingBy(UpdateReference::story, LinkedHashMap::new, Collectors.toList()));
        List<ToldStory> stories = stories(
                byStory.values().stream().limit(STORIES).flatMap(List::stream).toList());
        if (stories.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                content.stories() == 1
                        ? new Telling.OfStory(stories.getFirst())
                        : new Telling.OfStories(stories, content.stories() - stories.size()));
    }

    private Telling day(Interest interest, Content.Day content) {
        Map<String, List<UpdateReference>> byTheme = days.read(interest, content).stream()
                .collect(Collectors.groupingBy(UpdateReference::theme, LinkedHashMap::new, Collectors.toList()));
        List<Telling.DayTheme> themes = byTheme.values().stream()
                .flatMap(updates -> theme(updates).stream())
                .toList();
        return new Telling.OfDay(content.from(), content.until(), themes, store.feeds());
    }

    private Optional<Telling.DayTheme> theme(List<UpdateReference> updates) {
        List<ToldStory> stories = stories(updates.stream().limit(OF_THEME).toList());
        return stories.stream()
                .findFirst()
                .map(story -> story.themes().getFirst())
                .map(theme ->
                        new Telling.DayTheme(theme.id(), theme.title(), stories, updates.size() - stories.size()));
    }

    /** In the order of the updates. */
    private List<ToldStory> stories(Collection<UpdateReference> updates) {
        List<String> ids =
                updates.stream().map(UpdateReference::story).distinct().toList();
        Map<String, List<StoredAlert>> byStory = alerts.of(ids).stream()
                .collect(Collectors.groupingBy(alert -> alert.place().story()));
        Profiles profiles = store.profiles(byStory.values().stream()
                .flatMap(List::stream)
                .map(StoredAlert::profile)
                .distinct()
                .toList());
        return ids.stream()
                .flatMap(id -> StoryTelling.of(byStory.getOrDefault(id, List.of()), updates, profiles).stream())
                .toList();
    }
}
