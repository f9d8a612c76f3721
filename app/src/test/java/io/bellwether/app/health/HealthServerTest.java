package io.bellwether.app.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bellwether.article.stage.Health;
import io.bellwether.article.stage.Stage;
import io.bellwether.article.stage.StageException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class HealthServerTest {

    private static final Metrics METRICS = new Metrics();

    @Test
    void answers200WhileTheStageWorksAnd503WithTheRemedyWhenItDoesNot() throws Exception {
        assertThat(answer(new Health.Up("12 feeds"))).isEqualTo("200 ingest up: 12 feeds\n");
        assertThat(answer(new Health.Degraded("slow disk", "move it")))
                .isEqualTo("200 ingest degraded: slow disk; move it\n");
        assertThat(answer(new Health.Down("no Kafka", "start it"))).isEqualTo("503 ingest down: no Kafka; start it\n");
    }

    @Test
    void servesFiguresForPrometheus() throws Exception {
        METRICS.registry().counter("bellwether.polls", "outcome", "fetched").increment(3);

        assertThat(answer(new Health.Up(""), "/metrics"))
                .startsWith("200 ")
                .contains("# TYPE bellwether_polls_total counter")
                .contains("bellwether_polls_total{outcome=\"fetched\"} 3.0")
                .contains("jvm_memory_used_bytes");
    }

    @Test
    void saysThatItsPortIsTaken() {
        try (HealthServer first = HealthServer.start(stage(new Health.Up("")), METRICS, 0)) {
            int port = first.port();
            assertThatThrownBy(() -> HealthServer.start(stage(new Health.Up("")), METRICS, port))
                    .isInstanceOf(StageException.class)
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("--health-port");
        }
    }

    private static String answer(Health health) throws Exception {
        return answer(health, "/health");
    }

    private static String answer(Health health, String path) throws Exception {
        try (HealthServer server = HealthServer.start(stage(health), METRICS, 0);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        }
    }

    private static Stage stage(Health health) {
        return new Stage() {
            @Override
            public String name() {
                return "ingest";
            }

            @Override
            public Health check() {
                return health;
            }

            @Override
            public void close() {}
        };
    }
}
