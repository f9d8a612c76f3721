package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.desk.access.ApiTokens;
import io.bellwether.desk.access.Role;
import io.bellwether.desk.sample.SampleNews;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk's figures, over a real PostgreSQL. */
class MetricsIT {

    private static final Pattern LABEL = Pattern.compile("[{,](\\w+)=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static DeskOnStore store;
    private static DeskStage desk;

    @BeforeAll
    static void start(@TempDir Path directory) {
        store = DeskOnStore.start(directory);
        new SampleNews(Instant.now()).fill(store.rows());
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        desk = DeskStage.start(
                store.store(), DeskOnStore.SETTINGS, Map::of, new DeskFigures(registry, registry::scrape));
    }

    @AfterAll
    static void stop() {
        desk.close();
        store.close();
        CLIENT.close();
    }

    @Test
    void tellsRequestsByRouteListenersMessagesAndThePool() throws Exception {
        get("/articles/a1");
        get("/articles/nobody");
        try (LiveReader reader = LiveReader.open(desk.address().resolve("/live"))) {
            reader.next("well");
            HttpResponse<String> metrics = get("/metrics");

            assertThat(metrics.headers().firstValue("content-type"))
                    .contains("text/plain; version=0.0.4; charset=utf-8");
            assertThat(metrics.body())
                    .contains(
                            "bellwether_desk_requests_seconds_count{route=\"/articles/{id}\",status=\"2xx\"} 1",
                            "bellwether_desk_requests_seconds_count{route=\"/articles/{id}\",status=\"4xx\"} 1",
                            "bellwether_desk_requests_seconds_bucket{route=\"/articles/{id}\",status=\"2xx\",le=\"5.0\"} 1",
                            "bellwether_desk_listeners 1.0",
                            "bellwether_desk_messages{state=\"dead\"} 0.0",
                            "bellwether_desk_messages{state=\"sent\"} 0.0",
                            "bellwether_desk_messages{state=\"waiting\"} 0.0",
                            "bellwether_desk_store_connections{state=\"idle\"} ");
        }
    }

    @Test
    void noStrangerMakesANewLabel() throws Exception {
        for (int at = 0; at < 30; at++) {
            get("/articles/none-" + at + "?x=" + at);
            get("/none-" + at + "/below");
            get("/reports/none-" + at);
            get("/?theme=none-" + at);
        }
        Set<String> routes = desk.routes().stream()
                .map(route -> route.substring(route.indexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        routes.add("none");

        Map<String, Set<String>> labels = LABEL.matcher(get("/metrics").body())
                .results()
                .collect(Collectors.groupingBy(
                        label -> label.group(1),
                        Collectors.mapping(label -> label.group(2), Collectors.toCollection(TreeSet::new))));

        assertThat(labels.keySet()).containsExactlyInAnyOrder("route", "status", "state", "le");
        assertThat(labels.get("route")).isSubsetOf(routes).contains("/articles/{id}", "none", "/");
        assertThat(labels.get("status")).isSubsetOf("2xx", "3xx", "4xx", "5xx");
        assertThat(labels.get("state"))
                .containsExactlyInAnyOrder("waiting", "sent", "dropped", "dead", "active", "idle");
        assertThat(labels.get("le")).hasSizeLessThan(10);
    }

    @Test
    void aDeskWithAccountsAsksForAToken() throws Exception {
        store.add("ann", Role.READER, "correct horse");
        try {
            assertThat(get("/metrics").statusCode()).isEqualTo(401);
            String token = new ApiTokens(store.tables())
                    .issue("ann", Instant.now())
                    .orElseThrow()
                    .text();
            assertThat(get("/metrics", "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(200);
        } finally {
            store.accounts().remove("ann");
        }
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        URI address = desk.address().resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        return CLIENT.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
