package io.bellwether.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The queries of the Grafana dashboard over the real schema, by the role that Grafana has: Grafana itself cannot be started here. */
class GrafanaDashboardIT {

    private static final Path GRAFANA = Path.of("..", "grafana");
    private static final String RANGE = "between '2026-01-01' and '2026-02-01'";

    private static StoreWithWeek store;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        store = StoreWithWeek.start(directory);
        String role = Files.readString(GRAFANA.resolve("read-only-role.sql"));
        for (int again = 0; again < 2; again++) {
            try (Connection connection = store.store().dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(role.replace(":'password'", "'secret'"));
            }
        }
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    static Stream<JsonNode> panels() throws IOException {
        JsonNode dashboard = JsonMapper.shared()
                .readTree(Files.readString(GRAFANA.resolve("dashboards").resolve("bellwether.json")));
        return StreamSupport.stream(dashboard.path("panels").spliterator(), false);
    }

    /** What Grafana makes of its macros (Grafana documentation, PostgreSQL query editor). */
    private static String expanded(String sql) {
        return sql.replaceAll("\\$__timeFilter\\(([^)]*)\\)", "$1 " + RANGE)
                .replaceAll(
                        "\\$__timeGroupAlias\\(([^,]*), '1h'\\)",
                        "floor(extract(epoch from $1) / 3600) * 3600 as \"time\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "sessions", "api_tokens", "audit_log", "subscriptions", "outbox"})
    void whatIsNoneOfItsBusinessIsClosedToItsRole(String table) throws SQLException {
        try (Connection connection = store.store().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role grafana");
            assertThatThrownBy(() -> statement.executeQuery("select * from " + table))
                    .hasMessageContaining("permission denied");
            connection.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("panels")
    void everyPanelHasAQueryThatRuns(JsonNode panel) throws SQLException {
        assertThat(panel.path("targets")).as(panel.path("title").asString()).isNotEmpty();
        for (JsonNode target : panel.path("targets")) {
            String sql = expanded(target.path("rawSql").asString());
            assertThat(sql).isNotBlank().doesNotContain("$__");
            List<String> columns = columns(sql);
            if (target.path("format").asString().equals("time_series")) {
                assertThat(columns).startsWith("time").hasSizeGreaterThan(1);
            }
            assertThat(panel.path("datasource").path("uid").asString()).isEqualTo("bellwether");
        }
    }

    private static List<String> columns(String sql) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = asGrafana();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            ResultSetMetaData found = rows.getMetaData();
            for (int at = 1; at <= found.getColumnCount(); at++) {
                columns.add(found.getColumnName(at));
            }
        }
        return columns;
    }

    private static Connection asGrafana() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + store.store().address().place(), "grafana", "secret");
    }

    @Test
    void chartsOfTheSampleWeekAreNotEmpty() throws Exception {
        for (JsonNode panel : panels().toList()) {
            String sql = expanded(panel.path("targets").path(0).path("rawSql").asString());
            boolean ofSink = sql.contains("sink_") || sql.contains("bits > 0") || sql.contains("published <= fetched");
            if (!ofSink) {
                try (Connection connection = asGrafana();
                        Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery(sql)) {
                    assertThat(rows.next()).as(panel.path("title").asString()).isTrue();
                }
            }
        }
    }

    @Test
    void grafanaCanOnlyRead() {
        assertThatThrownBy(() -> {
                    try (Connection connection = asGrafana();
                            Statement statement = connection.createStatement()) {
                        statement.execute("set default_transaction_read_only = off");
                        statement.execute("delete from articles");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void theDataSourceIsTheOneTheDashboardAsks() throws IOException {
        String source = Files.readString(
                GRAFANA.resolve("provisioning").resolve("datasources").resolve("bellwether.yaml"));

        assertThat(source).contains("uid: bellwether", "user: grafana", "database: bellwether");
    }
}
