package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.stage.Health;
import io.bellwether.desk.sample.SampleNews;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see before there is anything, and when the store goes away. */
class StoreDownIT {

    @Test
    void helpsThroughAnEmptyStoreAndAStoreThatIsGone(@TempDir Path directory) throws Exception {
        try (DeskOnStore desk = DeskOnStore.start(directory)) {
            assertThat(desk.get("/").body()).contains("No briefing yet", "--briefing", "No feed has been polled yet");
            assertThat(desk.get("/api/v1/alerts").body()).isEqualTo("{\"alerts\":[]}");
            assertThat(desk.get("/api/v1/articles.jsonl").body()).isEmpty();

            desk.rows().add(SampleNews.profile());
            assertThat(desk.get("/").body()).contains("Nothing has arrived yet", "bellwether doctor", "Open models");

            desk.stopPostgres();
            HttpResponse<String> page = desk.get("/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("The store does not answer", "check that PostgreSQL runs")
                    .doesNotContain("password");
            HttpResponse<String> stream = desk.get("/api/v1/articles.jsonl");
            assertThat(stream.statusCode()).isEqualTo(503);
            assertThat(stream.body()).contains("\"remedy\":\"check that PostgreSQL runs");
            assertThat(desk.get("/health").statusCode()).isEqualTo(503);
            assertThat(desk.desk().check()).isInstanceOf(Health.Down.class);
        }
    }
}
