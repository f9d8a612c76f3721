package io.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.app.demo.DemoArticles;
import io.bellwether.embedded.directory.DataDirectory;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BellwetherIT {

    @TempDir
    private Path temp;

    private final StringWriter errors = new StringWriter();

    @Test
    void theDemoStoresEveryArticleOnceAndASecondRunOnItsDataAddsNone() throws SQLException {
        String data = temp.resolve("data").toString();
        assertThat(run("demo", "--once", "--data", data)).as(errors.toString()).isZero();
        assertThat(stored()).isEqualTo(everyArticleOnce());
        assertThat(run("demo", "--once", "--data", data)).as(errors.toString()).isZero();
        assertThat(stored()).isEqualTo(everyArticleOnce());
    }

    @Test
    void aDataDirectoryInUseIsRefusedInOneLine() {
        try (DataDirectory held = DataDirectory.open(temp)) {
            assertThat(run("demo", "--once", "--data", held.path().toString())).isEqualTo(1);
            assertThat(errors.toString().lines()).singleElement().asString().contains("in use by process");
        }
    }

    @Test
    void aPortInUseIsRefusedInOneLineAndNothingIsLeftRunning() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            Path data = temp.resolve("data");
            assertThat(run("demo", "--port", port, "--data", data.toString())).isEqualTo(1);
            assertThat(errors.toString().lines())
                    .singleElement()
                    .asString()
                    .contains("port " + port)
                    .contains("--port");
            DataDirectory.open(data).close();
            assertThat(data.resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
        }
    }

    private int run(String... arguments) {
        return Bellwether.execute(new PrintWriter(errors, true), arguments);
    }

    private static String everyArticleOnce() {
        int articles = DemoArticles.all().size();
        return articles + " rows, " + articles + " addresses";
    }

    private String stored() throws SQLException {
        try (EmbeddedPostgresServer server =
                        EmbeddedPostgresServer.start(temp.resolve("data").resolve("postgresql"));
                Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery("select count(*), count(distinct url) from articles")) {
            counts.next();
            return counts.getLong(1) + " rows, " + counts.getLong(2) + " addresses";
        }
    }
}
