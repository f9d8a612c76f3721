package io.bellwether.app.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.process.RunPlan;
import io.bellwether.app.process.SingleProcess;
import io.bellwether.browser.Browser;
import io.bellwether.desk.server.DeskSettings;
import io.bellwether.ingest.IngestSettings;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Markup of hostile publishers on its whole way, from the feed to a real browser. With {@code -Dbellwether.hostile.feeds=FOLDER} also that
 * of other files, such as feedparser's {@code tests/wellformed/sanitize}. Leaves a table in {@code target/hostile-pages.txt}.
 */
class HostilePressBrowserIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** All feeds are asked at once: after this long without anything new nothing comes any more. */
    private static final Duration QUIET = Duration.ofSeconds(15);

    private static @Nullable HostilePress press;
    private static @Nullable SingleProcess process;
    private static @Nullable WatchedBrowser browser;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        Browser.assumeInstalled();
        Optional<Path> others = Optional.ofNullable(System.getProperty("bellwether.hostile.feeds"))
                .map(Path::of);
        try (Stream<Path> files = others.isPresent() ? Files.list(others.get()) : Stream.empty()) {
            press = HostilePress.start(files);
        }
        RunPlan plan = new RunPlan(
                directory.resolve("data"),
                DeskSettings.loopback(0),
                IngestSettings.of(press.feeds()).withPoll(Duration.ofHours(1)).withPrivateFeeds(true),
                Optional.of(Bundled.profile()),
                Bundled::profile,
                Map.of());
        process = SingleProcess.start(plan, _ -> {});
        browser = WatchedBrowser.start(directory.resolve("browser"));
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable each : opened()) {
            try {
                each.close();
            } catch (Exception leftOpen) {
                throw new IllegalStateException(leftOpen);
            }
        }
        CLIENT.close();
    }

    private static List<AutoCloseable> opened() {
        return Stream.<@Nullable AutoCloseable>of(browser, process, press)
                .<AutoCloseable>mapMulti((each, out) -> {
                    if (each != null) {
                        out.accept(each);
                    }
                })
                .toList();
    }

    @Test
    void nothingOfItRunsNorAsksForAnythingOnAnyPage() throws Exception {
        SingleProcess running = Objects.requireNonNull(process);
        HostilePress serving = Objects.requireNonNull(press);
        WatchedBrowser watched = Objects.requireNonNull(browser);
        Unchanged flow = new Unchanged();
        await().atMost(PATIENCE)
                .pollInterval(QUIET)
                .until(() -> flow.holds(running.flow().line()) && classified(running));
        assertThat(running.flow().stored().alerts())
                .as("alerts of %s, %s", running.flow().line(), failing(running))
                .isPositive();

        URI desk = running.desk().address();
        Map<String, Integer> opened = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String path : paths()) {
            String found = watched.open(desk.resolve(path));
            opened.merge(path.replaceFirst("^(/[a-z]*).*", "$1"), 1, Integer::sum);
            if (!found.isEmpty()) {
                wrong.add(path + ": " + found);
            }
        }
        List<String> foreign = watched.foreignRequests(desk);
        Files.writeString(
                Path.of("target", "hostile-pages.txt"),
                "%d pieces of markup, %d articles; pages opened %s; %d with something wrong; %d requests to others%n"
                        .formatted(serving.pieces(), articles(), opened, wrong.size(), foreign.size()));

        assertThat(wrong).isEmpty();
        assertThat(foreign).isEmpty();
        assertThat(opened).containsKeys("/", "/articles", "/stories", "/themes", "/search", "/feeds", "/why");
        assertThat(opened.get("/articles")).isGreaterThanOrEqualTo(serving.own());
    }

    private static List<String> failing(SingleProcess running) {
        return running.flow().feeds().stream()
                .filter(feed -> feed.failures() > 0)
                .map(feed -> feed.url() + ": " + feed.reason())
                .limit(10)
                .toList();
    }

    /** Classify begins later than ingest, by as long as its models take to load. */
    private static boolean classified(SingleProcess running) {
        return running.flow().stored().alerts() > 0;
    }

    /** Whether what has passed is what had passed at the last look: whatever comes has come. */
    private static final class Unchanged {
        private String before = "";

        boolean holds(String now) {
            boolean same = now.equals(before);
            before = now;
            return same;
        }
    }

    private static long articles() throws Exception {
        return get("/api/v1/articles.jsonl").lines().count();
    }

    /** Every page that shows what a feed said. */
    private static Set<String> paths() throws Exception {
        Set<String> paths = new LinkedHashSet<>(List.of("/", "/feeds", "/search"));
        String next = "/api/v1/alerts?limit=100";
        JsonNode alerts = json(next);
        alerts.path("alerts").forEach(alert -> {
            paths.add("/stories/" + alert.path("story").stringValue());
            paths.add("/themes/" + alert.path("theme").stringValue());
            paths.add("/?theme=" + alert.path("theme").stringValue());
            paths.add("/search?theme=" + alert.path("theme").stringValue());
        });
        for (String words : List.of("chips", "owned", "script", "press", "evil", "onerror")) {
            paths.add("/search?q=" + words);
        }
        get("/api/v1/articles.jsonl").lines().map(JsonMapper.shared()::readTree).forEach(article -> {
            paths.add("/articles/" + article.path("id").stringValue());
            String url = article.path("url").asString("");
            if (url.startsWith("http") && paths.size() % 7 == 0) {
                paths.add("/why?address=" + URLEncoder.encode(url, StandardCharsets.UTF_8));
            }
        });
        return paths;
    }

    private static JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(get(path));
    }

    private static String get(String path) throws Exception {
        URI desk = Objects.requireNonNull(process).desk().address();
        return CLIENT.send(HttpRequest.newBuilder(desk.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
