package io.bellwether.sink.store;

import com.zaxxer.hikari.HikariDataSource;
import io.bellwether.article.stage.StageException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** Brings the schema to this release's form. Only sink changes it; the desk only reads. */
public final class SchemaMigration {

    private static final String ENCODING = SqlResource.read("read-encoding");

    private SchemaMigration() {}

    /**
     * Applies the migrations that are missing; does nothing when there are none. Two at once wait for each other.
     *
     * @throws StageException when PostgreSQL refuses, the database is not UTF-8, or the schema is of a newer
     *     release or was changed by hand
     */
    public static void migrate(StoreConnection store) {
        checkEncoding(store);
        try (HikariDataSource unhurried = store.unhurried()) {
            flyway(unhurried).migrate();
        } catch (FlywayException refused) {
            throw new StageException(
                    "%s: the schema cannot be brought to this release's form: %s"
                            .formatted(store.address(), reasonAndRemedy(refused)),
                    refused);
        }
    }

    /**
     * How the schema stands to this release; only looks.
     *
     * @throws StageException when PostgreSQL refuses
     */
    public static SchemaState state(StoreConnection store) {
        try {
            MigrationInfo[] known = flyway(store.dataSource()).info().all();
            String found = newest(known, migration -> migration.getState().isApplied());
            String wanted = newest(known, migration -> migration.getState().isResolved());
            if (found.equals(wanted)) {
                return new SchemaState.Current(found);
            }
            boolean newer =
                    !found.isEmpty() && MigrationVersion.fromVersion(found).isNewerThan(wanted);
            return newer ? new SchemaState.Newer(found, wanted) : new SchemaState.Older(found, wanted);
        } catch (FlywayException refused) {
            throw new StageException(
                    "%s: the schema cannot be read: %s".formatted(store.address(), reasonAndRemedy(refused)), refused);
        }
    }

    private static String newest(MigrationInfo[] migrations, Predicate<MigrationInfo> which) {
        return Arrays.stream(migrations)
                .filter(which)
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(MigrationVersion::getVersion)
                .orElse("");
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    private static void checkEncoding(StoreConnection store) {
        try (Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(ENCODING)) {
            found.next();
            String encoding = found.getString(1);
            if (!encoding.equals("UTF8")) {
                throw new StageException(
                        "%s is encoded in %s, which cannot hold every text: make it with createdb -E UTF8 -T template0"
                                .formatted(store.address(), encoding));
            }
        } catch (SQLException refused) {
            StoreFailure failure = StoreFailure.of(refused);
            throw new StageException(store.address() + ": " + failure.reason() + "; " + failure.remedy(), refused);
        }
    }

    private static String reasonAndRemedy(FlywayException refused) {
        for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                StoreFailure failure = StoreFailure.of(sql);
                return failure.reason() + "; " + failure.remedy();
            }
        }
        return firstLine(refused) + "; " + remedy(refused);
    }

    private static String firstLine(FlywayException refused) {
        String message = refused.getMessage() == null ? "no reason given" : refused.getMessage();
        return String.join(" ", message.lines().map(String::strip).limit(3).toList());
    }

    private static String remedy(FlywayException refused) {
        return firstLine(refused).toLowerCase(Locale.ROOT).contains("not resolved locally")
                ? "it was written by a newer Bellwether: run that one"
                : "check that the user may create tables and that nobody changed them by hand";
    }
}
