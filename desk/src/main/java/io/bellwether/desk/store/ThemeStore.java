package io.bellwether.desk.store;

import io.bellwether.article.profile.Profile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Tells of one theme. Thread-safe; errors as those of {@link DeskStore}. */
public final class ThemeStore {

    private static final int ARTICLES = 20;
    private static final int NAMES = 12;
    private static final int STORIES = 3;

    private final ReadOnlyStore store;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     */
    public ThemeStore(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /** The profile in force that has the theme; empty when none has, or this release cannot read it. */
    public Optional<Profile> profile(String theme) {
        return store.read(handle -> ReadOnlyStore.query(handle, "theme-profile")
                .bind("theme", theme)
                .mapTo(String.class)
                .findOne()
                .flatMap(document -> ProfileReading.parse("in force of theme " + theme, document)));
    }

    /** Beginnings of the six hours in the latest two weeks of trends in which anything was published that was read, of any theme or none. */
    public List<Instant> observed() {
        return store.read(handle -> ReadOnlyStore.query(handle, "observed-bins")
                .map((row, context) -> Rows.instant(row, "begins"))
                .list());
    }

    /** The latest articles that carry the theme. */
    public List<ThemeArticle> articles(String theme) {
        return store.read(handle -> ReadOnlyStore.query(handle, "theme-articles")
                .bind("theme", theme)
                .bind("limit", ARTICLES)
                .map((row, context) -> article(row))
                .list());
    }

    /** The terms that speak most often for the theme in its latest articles. */
    public List<Frequency> terms(String theme) {
        return frequencies("theme-terms", theme);
    }

    /** The publishers of its latest articles. */
    public List<Frequency> sources(String theme) {
        return frequencies("theme-sources", theme);
    }

    private List<Frequency> frequencies(String statement, String theme) {
        return store.read(handle -> ReadOnlyStore.query(handle, statement)
                .bind("theme", theme)
                .bind("limit", NAMES)
                .map((row, context) -> new Frequency(row.getString("name"), row.getLong("articles")))
                .list());
    }

    /** The stories with the most articles of the theme in each of those times, in the order of the times. */
    public List<List<BurstStory>> stories(String theme, List<TimeSpan> times) {
        List<Placed> found = store.read(handle -> ReadOnlyStore.query(handle, "burst-stories")
                .bind("theme", theme)
                .bind("limit", STORIES)
                .bindArray("begins", String.class, texts(times, TimeSpan::begin))
                .bindArray("ends", String.class, texts(times, TimeSpan::end))
                .map((row, context) -> placed(row))
                .list());
        return IntStream.range(0, times.size())
                .mapToObj(at -> found.stream()
                        .filter(story -> story.place() == at + 1)
                        .map(Placed::story)
                        .toList())
                .toList();
    }

    private static List<String> texts(List<TimeSpan> times, Function<TimeSpan, Instant> edge) {
        return times.stream().map(time -> edge.apply(time).toString()).toList();
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getInt("place"),
                new BurstStory(row.getString("story"), row.getString("title"), row.getInt("articles")));
    }

    private static ThemeArticle article(ResultSet row) throws SQLException {
        return new ThemeArticle(
                row.getString("id"),
                row.getString("title"),
                row.getString("source"),
                Rows.instant(row, "time"),
                row.getDouble("score"),
                row.getBoolean("alert"),
                Optional.ofNullable(row.getString("story")));
    }

    private record Placed(int place, BurstStory story) {}
}
