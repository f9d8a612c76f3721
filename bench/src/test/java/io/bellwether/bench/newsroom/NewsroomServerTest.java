package io.bellwether.bench.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewsroomServerTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final List<Item> items = List.of(
            new Item(0, 0, "Cats & <dogs>", "Summary", "", Instant.parse("2026-01-01T06:00:00Z")),
            new Item(1, 0, "Second", "Summary", "Body", null));
    private final Newsroom newsroom =
            new Newsroom(items.iterator(), new NewsroomSize(1, NewsroomSize.USUAL_WINDOW, 10), () -> now);

    @Test
    void servesWholeOnceAndSaysNotModifiedThen() throws Exception {
        opened();
        try (NewsroomServer server = new NewsroomServer(newsroom, 0, new Random(1));
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> first = client.send(get(server).build(), BodyHandlers.ofString());
            String etag = first.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> second =
                    client.send(get(server).header("If-None-Match", etag).build(), BodyHandlers.ofString());

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.body()).contains("Cats &amp; &lt;dogs&gt;").contains("Thu, 1 Jan 2026 06:00:00 GMT");
            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(newsroom.items()).allMatch(ServedItem::owed);
            assertThat(newsroom.settled()).isTrue();
        }
    }

    @Test
    void aFaultyAnswerOwesNothing() throws Exception {
        opened();
        try (NewsroomServer server = new NewsroomServer(newsroom, .9, new Random(1));
                HttpClient client = HttpClient.newHttpClient()) {
            while (server.faults() == 0) {
                var _ = Assertions.catchThrowable(() -> client.send(get(server).build(), BodyHandlers.ofString()));
            }

            assertThat(newsroom.items()).noneMatch(ServedItem::owed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noFaultShowsTheWholePage(FeedFault fault) throws Exception {
        opened();
        Page page = newsroom.page(0);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                FaultyAnswer.give(exchange, fault, page);
            }
        });
        server.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .build();

            assertThat(read(client, request)).doesNotContain("</rss>");
        } finally {
            server.stop(0);
        }
    }

    private void opened() {
        assertThat(newsroom.page(0).items()).isEmpty();
        now = now.plusSeconds(1);
    }

    /** What a client gets that unpacks and does not follow; empty when the answer breaks. */
    private static String read(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.headers().firstValue("Content-Encoding").isEmpty()) {
                return new String(response.body(), StandardCharsets.UTF_8);
            }
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
                return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException broken) {
            return "";
        }
    }

    private static HttpRequest.Builder get(NewsroomServer server) {
        Matcher address = Pattern.compile("xmlUrl=\"([^\"]+)\"").matcher(server.opml());
        assertThat(address.find()).isTrue();
        return HttpRequest.newBuilder(URI.create(address.group(1))).timeout(Duration.ofSeconds(20));
    }
}
