package io.bellwether.sink.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.StageException;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreConnectionIT {

    @TempDir
    private static Path directory;

    private static EmbeddedPostgresServer server;

    @BeforeAll
    static void startServer() {
        server = EmbeddedPostgresServer.start(directory);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    private static StoreConnection open(String url) {
        return StoreConnection.open(StoreAddress.of(url), "test");
    }

    private static void run(StoreConnection store, String sql) throws SQLException {
        try (Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void migratesTwiceAndKeepsWhatIsThere() throws Exception {
        run(open(server.url()), "create database migrated");
        try (StoreConnection store = open(server.url().replace("/postgres?", "/migrated?"))) {
            SchemaMigration.migrate(store);
            run(store, "insert into themes values ('p', 't', 0, 'T', '{}', '{}', 0.5, 0.8)");
            SchemaMigration.migrate(store);
            assertThatThrownBy(() -> run(store, "insert into themes values ('p', 't', 0, 'T', '{}', '{}', 0.5, 0.8)"))
                    .hasMessageContaining("duplicate key");
        }
    }

    @Test
    void refusesASchemaOfANewerRelease() throws Exception {
        run(open(server.url()), "create database newer");
        try (StoreConnection store = open(server.url().replace("/postgres?", "/newer?"))) {
            SchemaMigration.migrate(store);
            run(
                    store,
                    "insert into flyway_schema_history select 99, '99', 'later', type, 'V99__later.sql', 1, installed_by, now(), 1, true"
                            + " from flyway_schema_history where version = '1'");
            assertThatThrownBy(() -> SchemaMigration.migrate(store))
                    .isInstanceOf(StageException.class)
                    .hasMessageContaining("newer Bellwether");
        }
    }

    @Test
    void refusesADatabaseThatCannotHoldEveryText() throws Exception {
        run(open(server.url()), "create database latin encoding 'LATIN1' locale 'C' template template0");
        try (StoreConnection store = open(server.url().replace("/postgres?", "/latin?"))) {
            assertThatThrownBy(() -> SchemaMigration.migrate(store))
                    .isInstanceOf(StageException.class)
                    .hasMessageContaining("LATIN1");
        }
    }

    @Test
    void saysWhatIsWrongWithoutThePassword() {
        assertThatThrownBy(() -> open("postgresql://u:secret@127.0.0.1:1/db"))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("PostgreSQL at 127.0.0.1:1/db")
                .hasMessageContaining("check that PostgreSQL runs")
                .hasMessageNotContaining("secret");
    }

    @Test
    void namesADatabaseThatIsMissing() {
        assertThatThrownBy(() -> open(server.url().replace("/postgres?", "/missing?")))
                .isInstanceOf(StageException.class)
                .hasMessageContaining("missing")
                .hasMessageContaining("create the database");
    }

    @Test
    void aForgottenTransactionEndsByItself() throws Exception {
        try (StoreConnection store = open(server.url());
                Connection connection = store.dataSource().getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("show idle_in_transaction_session_timeout")) {
            found.next();
            assertThat(found.getString(1)).isEqualTo("30s");
        }
    }
}
