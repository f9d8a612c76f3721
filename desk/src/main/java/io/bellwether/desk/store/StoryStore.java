package io.bellwether.desk.store;

import io.bellwether.article.alert.AlertGuard;
import io.bellwether.article.alert.JoinEvidence;
import io.bellwether.article.tag.Caution;
import io.bellwether.article.topic.TopicJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import tools.jackson.core.type.TypeReference;

/** Tells stories. Thread-safe; errors as those of {@link DeskStore}. */
public final class StoryStore {

    /** Articles of one story that are told; the page says how many more there are. */
    private static final int ARTICLES = 500;

    private static final int SIMILAR = 6;
    private static final TypeReference<AlertGuard> GUARD = new TypeReference<>() {};
    private static final TypeReference<List<Caution>> CAUTIONS = new TypeReference<>() {};
    private static final TypeReference<JoinEvidence> JOINED = new TypeReference<>() {};

    private final ReadOnlyStore store;

    /**
     * A reader of that store.
     *
     * @param patience longest time one statement may take
     */
    public StoryStore(DataSource source, Duration patience) {
        this.store = new ReadOnlyStore(source, patience);
    }

    /** The story of that id; empty when neither an article nor an alert tells of it. */
    public Optional<StoredStory> story(String id) {
        return store.readOneMoment(handle -> {
            List<Member> members = members(handle, id);
            List<StoredAlert> alerts = alerts(handle, id);
            return members.isEmpty() && alerts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new StoredStory(
                            id,
                            members.isEmpty() ? 0 : members.getFirst().total(),
                            members.stream().map(Member::article).toList(),
                            alerts,
                            ProfileReading.read(
                                    handle,
                                    alerts.stream().map(StoredAlert::profile).toList()),
                            similar(handle, id)));
        });
    }

    /** The loudest first, then the surest; those alike stay in order of theme. */
    private static List<StoredAlert> alerts(Handle handle, String id) {
        return AlertReading.ofStories(handle, List.of(id)).stream()
                .sorted(Comparator.comparing(StoredAlert::severity)
                        .thenComparingDouble(StoredAlert::score)
                        .reversed())
                .toList();
    }

    private static List<Member> members(Handle handle, String id) {
        return ReadOnlyStore.query(handle, "story-articles")
                .bind("story", id)
                .bind("limit", ARTICLES)
                .map((row, context) -> new Member(article(row), row.getInt("articles")))
                .list();
    }

    private static List<SimilarStory> similar(Handle handle, String id) {
        return ReadOnlyStore.query(handle, "similar-stories")
                .bind("story", id)
                .bind("limit", SIMILAR)
                .map((row, context) -> new SimilarStory(
                        row.getString("story"),
                        row.getString("title"),
                        Rows.instant(row, "time"),
                        row.getInt("articles"),
                        Rows.texts(row, "shared"),
                        Rows.texts(row, "themes")))
                .list();
    }

    private static StoryArticle article(ResultSet row) throws SQLException {
        return new StoryArticle(
                row.getString("id"),
                row.getString("title"),
                row.getString("source"),
                row.getString("url"),
                Rows.instant(row, "time"),
                Optional.ofNullable(row.getString("language")),
                TopicJson.mapper().readValue(row.getString("themes"), SearchStore.THEMES),
                Rows.json(row, "guard", GUARD),
                Rows.json(row, "cautions", CAUTIONS).orElse(List.of()),
                Rows.json(row, "joined", JOINED));
    }

    private record Member(StoryArticle article, int total) {}
}
