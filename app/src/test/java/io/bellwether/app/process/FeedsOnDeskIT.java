package io.bellwether.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.demo.DemoNewsroom;
import io.bellwether.app.demo.Fortnight;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.stage.StageException;
import io.bellwether.desk.feed.WantedFeed;
import io.bellwether.desk.server.DeskSettings;
import io.bellwether.ingest.IngestSettings;
import io.bellwether.ingest.opml.FeedSource;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way of a feed: found from the desk, followed, polled, stored, shown, and muted over a restart. */
@Timeout(300)
class FeedsOnDeskIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern CHOICE = Pattern.compile("name=\"feed\" value=\"(\\S+) ([^\"]*)\"");

    @Test
    void aFeedFoundOnTheDeskIsPolledAndShownAndStaysMuted(@TempDir Path data) throws Exception {
        try (DemoNewsroom newsroom =
                DemoNewsroom.start(Fortnight.before(Instant.now()), InstantSource.system(), Duration.ofSeconds(1))) {
            URI listed = newsroom.feeds().getFirst();
            URI other = newsroom.feeds().getLast();
            try (SingleProcess process = start(data, listed)) {
                Desk desk = new Desk(process.desk().address());
                await().atMost(PATIENCE).until(() -> desk.outcomes().size() == 1);

                String page = desk.form("/feeds/find", Map.of("address", other.toString()))
                        .body();
                Matcher choice = CHOICE.matcher(page);
                assertThat(choice.find()).as(page).isTrue();
                assertThat(choice.group(1)).isEqualTo(other.toString());
                assertThat(page).contains("the address itself").containsPattern("[0-9]+ items?");
                HttpResponse<String> added =
                        desk.form("/feeds/add", Map.of("feed", choice.group(1) + " Found", "folder", "World / Asia"));
                assertThat(added.statusCode()).isEqualTo(303);
                assertThat(desk.get("/feeds")).contains("Found", "World / Asia");

                await().atMost(PATIENCE)
                        .until(() -> "fetched".equals(desk.outcomes().get(other.toString()))
                                || "not-modified".equals(desk.outcomes().get(other.toString())));
                await().atMost(PATIENCE)
                        .until(() -> desk.get("/api/v1/articles.jsonl").contains(other.toString()));
                assertThat(desk.get("/feeds.opml")).contains("<outline text=\"Asia\" title=\"Asia\">");

                assertThat(desk.form("/feeds/%s/state".formatted(desk.id(listed)), Map.of("state", "muted"))
                                .statusCode())
                        .isEqualTo(303);
                await().atMost(PATIENCE)
                        .until(() -> "muted".equals(desk.outcomes().get(listed.toString())));
            }
            try (SingleProcess process = start(data, listed)) {
                Desk desk = new Desk(process.desk().address());
                await().atMost(PATIENCE).until(() -> process.flow().feeds().size() == 1);
                assertThat(process.flow().feeds().getFirst().url()).isEqualTo(other.toString());
                assertThat(desk.outcomes()).containsEntry(listed.toString(), "muted");
                assertThat(desk.get("/")).contains("The one feed answers, 1 muted by you");
            }
        }
    }

    @Test
    void privateAddressesAreNotLookedAtUnlessAllowed() throws Exception {
        try (DemoNewsroom newsroom = DemoNewsroom.start(
                        Fortnight.before(Instant.now()), InstantSource.system(), Duration.ofSeconds(1));
                FeedFinder finder = FeedFinder.open(false, "", InstantSource.system());
                FeedFinder open = FeedFinder.open(true, "", InstantSource.system())) {
            String feed = newsroom.feeds().getFirst().toString();
            assertThat(open.find(feed).feeds()).hasSize(1);
            assertThat(finder.find(feed).feeds()).isEmpty();
            assertThat(finder.find(feed).remarks()).singleElement().asString().contains("private");
        }
    }

    @Test
    void readsAListOfThousandsAndRefusesABomb() {
        try (FeedFinder finder = FeedFinder.open(false, "", InstantSource.system())) {
            String outlines = IntStream.range(0, 5_000)
                    .mapToObj(number ->
                            "<outline text=\"Feed %d\" xmlUrl=\"https://f%d.example/feed\"/>".formatted(number, number))
                    .collect(Collectors.joining());
            assertThat(read(finder, "<opml version=\"2.0\"><body>" + outlines + "</body></opml>"))
                    .hasSize(5_000);
            assertThat(read(
                            finder,
                            "<opml><body><outline text=\"World\"><outline xmlUrl=\"https://ann:pa55word@a.example/\"/>"
                                    + "<outline type=\"rss\" xmlUrl=\"javascript:alert(1)\"/></outline></body></opml>"))
                    .singleElement()
                    .satisfies(feed -> assertThat(feed.objection()).isPresent());
            String bomb = "<!DOCTYPE opml [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                    + "<opml><body><outline text=\"&b;\" xmlUrl=\"https://a.example/\"/></body></opml>";
            assertThat(read(finder, bomb))
                    .allSatisfy(feed -> assertThat(feed.title()).doesNotContain("aaaaaaaaaa"));
            String deep = "<opml><body>" + "<outline text=\"x\">".repeat(50_000) + "</body></opml>";
            assertThatThrownBy(() -> read(finder, deep)).isInstanceOf(StageException.class);
        }
    }

    private static List<WantedFeed> read(FeedFinder finder, String opml) {
        return finder.read(opml.getBytes(StandardCharsets.UTF_8)).feeds();
    }

    private static SingleProcess start(Path data, URI feed) {
        Profile profile = Bundled.profile();
        IngestSettings ingest = IngestSettings.of(List.of(FeedSource.of(feed.toString(), "Listed")))
                .withPoll(Duration.ofSeconds(1))
                .withPrivateFeeds(true);
        return SingleProcess.start(
                new RunPlan(data, DeskSettings.loopback(0), ingest, Optional.of(profile), () -> profile, Map.of()),
                line -> {});
    }

    /** A browser's part. */
    private record Desk(URI address) {

        private static final HttpClient CLIENT = HttpClient.newHttpClient();

        String get(String path) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }

        HttpResponse<String> form(String path, Map<String, String> fields) throws Exception {
            String body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Sec-Fetch-Site", "same-origin")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        }

        Map<String, String> outcomes() throws Exception {
            return feeds().valueStream()
                    .collect(Collectors.toMap(
                            feed -> feed.path("url").stringValue(),
                            feed -> feed.path("outcome").stringValue()));
        }

        String id(URI url) throws Exception {
            return feeds().valueStream()
                    .filter(feed -> feed.path("url").stringValue().equals(url.toString()))
                    .map(feed -> feed.path("id").stringValue())
                    .findFirst()
                    .orElseThrow();
        }

        private JsonNode feeds() throws Exception {
            return JsonMapper.shared().readTree(get("/api/v1/feeds")).path("feeds");
        }
    }
}
