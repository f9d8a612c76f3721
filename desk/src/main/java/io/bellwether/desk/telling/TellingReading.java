package io.bellwether.desk.telling;

import io.bellwether.desk.store.DeskStore;
import io.bellwether.desk.store.Profiles;
import io.bellwether.desk.store.StoredAlert;
import io.bellwether.desk.store.StoryAlerts;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.Subscription;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a message tells. Thread-safe. Methods throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer. */
public final class TellingReading {

    /** Stories that a message of several tells; more would not be read. */
    private static final int STORIES = 10;
    /** Stories of a theme that a digest tells. */
    private static final int OF_THEME = 6;

    private final DeskStore store;
    private final StoryAlerts alerts;
    private final DayAlerts days;

    /** A reader of those. */
    public TellingReading(DeskStore store, StoryAlerts alerts, DayAlerts days) {
        this.store = store;
        this.alerts = alerts;
        this.days = days;
    }

    /** What that content tells somebody; empty when the store has nothing of it any more. */
    public Optional<Telling> read(Subscription to, Content content) {
        return switch (content) {
            case Content.Updates updates -> updates(updates);
            case Content.Day day -> Optional.of(day(to.interest(), day));
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
