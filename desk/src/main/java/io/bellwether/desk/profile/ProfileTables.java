package io.bellwether.desk.profile;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.desk.store.ProfileReading;
import io.bellwether.desk.store.StatementLimit;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * The profiles that sink stored, and the two tables of drafts and publications, which the desk alone writes. Each use is a transaction with
 * a limit on the time of every statement. Thread-safe. Methods throw {@link org.jdbi.v3.core.JdbiException} when PostgreSQL does not answer.
 */
final class ProfileTables {

    private static final ClasspathSqlLocator SQL = ClasspathSqlLocator.create();

    private final Jdbi jdbi;
    private final Duration patience;

    /** @param patience longest time one statement may take */
    ProfileTables(DataSource source, Duration patience) {
        this.jdbi = Jdbi.create(source);
        this.patience = patience;
    }

    /** The profile published last; empty where there is none, or this release cannot read it. */
    Optional<ProfileInForce> inForce() {
        return inTransaction(handle -> query(handle, "in-force")
                .map((row, context) -> inForce(row))
                .findOne()
                .flatMap(found -> found));
    }

    /** The profile of that version; empty where the store does not have it, or this release cannot read it. */
    Optional<Profile> version(String version) {
        return inTransaction(handle -> query(handle, "document")
                .bind("version", version)
                .map((row, context) -> document(row))
                .findOne()
                .flatMap(found -> found));
    }

    /** The draft of a briefing. */
    Optional<Draft> draft(String briefing) {
        return inTransaction(handle -> query(handle, "draft")
                .bind("briefing", briefing)
                .map((row, context) -> draft(row))
                .findOne()
                .flatMap(found -> found));
    }

    /**
     * Puts a draft in the place of the one of its revision; of revision 0 where there is none.
     *
     * @return whether it was: not when another editor was faster
     */
    boolean put(Draft draft) {
        String statement = draft.revision() == 0 ? "begin-draft" : "change-draft";
        Profile profile = draft.profile();
        return inTransaction(handle -> {
                    Update update = update(handle, statement);
                    if (draft.revision() > 0) {
                        update.bind("revision", draft.revision());
                    }
                    return update.bind("briefing", profile.briefing())
                            .bind("version", profile.version())
                            .bind("document", new String(TopicJson.PROFILE.write(profile), StandardCharsets.UTF_8))
                            .bind("base", draft.base())
                            .bind("who", draft.who())
                            .bind("changed", Timestamp.from(draft.changed()))
                            .execute();
                })
                > 0;
    }

    /** Ends the draft of that revision; whether there was one. */
    boolean end(Draft draft) {
        return inTransaction(handle -> end(handle, draft)) > 0;
    }

    /** The same within a transaction; how many there were. */
    static int end(Handle handle, Draft draft) {
        return update(handle, "end-draft")
                .bind("briefing", draft.profile().briefing())
                .bind("revision", draft.revision())
                .execute();
    }

    /**
     * Does work while no other desk on this store publishes.
     *
     * @throws TurnTakenException when another takes longer than a statement may
     */
    <T> T inTurn(Function<PublishingTurn, T> work) {
        return inTransaction(handle -> work.apply(PublishingTurn.take(handle)));
    }

    /** The versions of a briefing that were published, the last first. */
    List<Publication> publications(String briefing, int most) {
        return inTransaction(handle -> query(handle, "publications")
                .bind("briefing", briefing)
                .bind("most", most)
                .map((row, context) -> publication(row))
                .list());
    }

    private static Publication publication(ResultSet row) throws SQLException {
        boolean byDesk = row.getBoolean("by_desk");
        return new Publication(
                row.getString("version"),
                time(row, "published"),
                byDesk ? Optional.of(row.getString("who")) : Optional.empty(),
                Optional.ofNullable(row.getString("former")),
                row.getBoolean("stored"));
    }

    private static Optional<Draft> draft(ResultSet row) throws SQLException {
        Optional<Profile> profile = document(row);
        return profile.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        profile.get(),
                        row.getString("base"),
                        row.getString("who"),
                        time(row, "changed"),
                        row.getLong("revision")));
    }

    private static Optional<ProfileInForce> inForce(ResultSet row) throws SQLException {
        Instant since = time(row, "received");
        return document(row).map(profile -> new ProfileInForce(profile, since));
    }

    private static Optional<Profile> document(ResultSet row) throws SQLException {
        return ProfileReading.parse(row.getString("version"), row.getString("document"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private <T> T inTransaction(HandleCallback<T, RuntimeException> work) {
        return jdbi.inTransaction(handle -> {
            StatementLimit.set(handle, patience);
            return work.withHandle(handle);
        });
    }

    private static Query query(Handle handle, String name) {
        return handle.createQuery(SQL.locate(ProfileTables.class, name));
    }

    private static Update update(Handle handle, String name) {
        return handle.createUpdate(SQL.locate(ProfileTables.class, name));
    }
}
