package io.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.demo.DemoArticles;
import io.bellwether.article.topic.TopicJson;
import io.bellwether.desk.server.DeskSettings;
import io.bellwether.desk.server.DeskStage;
import io.bellwether.embedded.directory.DataDirectory;
import io.bellwether.embedded.postgres.EmbeddedPostgresServer;
import io.bellwether.sink.store.StoreAddress;
import io.bellwether.sink.store.StoreConnection;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BellwetherIT {

    @TempDir
    private Path temp;

    private final StringWriter errors = new StringWriter();

    @Test
    void theDemoStoresEveryArticleOnceWithReceiptsAndASecondRunOnItsDataAddsNone() throws Exception {
        String data = temp.resolve("data").toString();
        assertThat(run("demo", "--once", "--data", data)).as(errors.toString()).isZero();
        assertThat(stored()).isEqualTo(everyArticleOnce());
        assertThat(sentencesBehindAlerts())
                .as("sentences of the briefing behind the words of alerts")
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(Bundled.briefing().text()).contains(sentence));
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

    /** What the receipts of all alerts on the desk quote of the briefing. */
    private Set<String> sentencesBehindAlerts() throws Exception {
        try (EmbeddedPostgresServer server =
                        EmbeddedPostgresServer.start(temp.resolve("data").resolve("postgresql"));
                StoreConnection store = StoreConnection.open(StoreAddress.of(server.url()), "bellwether-desk");
                DeskStage desk = DeskStage.start(store, DeskSettings.loopback(0));
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(desk.address().resolve("/api/v1/alerts?limit=100"))
                    .build();
            String answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return Set.copyOf(TopicJson.mapper().readTree(answer).findValuesAsString("sentence"));
        }
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
