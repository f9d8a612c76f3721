package io.bellwether.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresServerIT {

    @Test
    void keepsRowsOverARestartAndSyncsThemToDisk(@TempDir Path temp) throws SQLException {
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(temp.resolve("postgresql"))) {
            run(server, "create table kept (word text)");
            run(server, "insert into kept values ('bell')");
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show server_encoding")).isEqualTo("UTF8");
        }
        try (EmbeddedPostgresServer again = EmbeddedPostgresServer.start(temp.resolve("postgresql"))) {
            assertThat(ask(again, "select word from kept")).isEqualTo("bell");
        }
    }

    @Test
    void endsAnOrphanBeforeItStartsAnew(@TempDir Path temp) throws SQLException, IOException {
        Path directory = temp.resolve("postgresql");
        EmbeddedPostgresServer orphan = EmbeddedPostgresServer.start(directory);
        run(orphan, "create table kept as select 1 as one");
        ProcessHandle orphanProcess = postmaster(directory);
        OrphanedServer.end(directory.resolve("cluster"));
        assertThat(orphanProcess.isAlive()).isFalse();
        orphan.close();
        try (EmbeddedPostgresServer again = EmbeddedPostgresServer.start(directory)) {
            assertThat(ask(again, "select count(*) from kept")).isEqualTo("1");
        }
    }

    @Test
    void isFoundAgainAtThePortItIsGiven(@TempDir Path temp) throws SQLException, IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(temp.resolve("postgresql"), port)) {
            assertThat(server.url()).contains("127.0.0.1:" + port);
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void makesAClusterAnewThatWasLeftHalfMade(@TempDir Path temp) throws SQLException, IOException {
        Path cluster = Files.createDirectories(temp.resolve("postgresql/cluster"));
        Files.writeString(cluster.resolve("postgresql.conf"), "# initdb was killed here");
        try (EmbeddedPostgresServer server = EmbeddedPostgresServer.start(temp.resolve("postgresql"))) {
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    private static ProcessHandle postmaster(Path directory) throws IOException {
        String pid =
                Files.readAllLines(directory.resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static void run(EmbeddedPostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
