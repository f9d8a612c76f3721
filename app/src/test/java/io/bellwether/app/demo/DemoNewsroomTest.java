package io.bellwether.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoNewsroomTest {

    private static final Duration LENGTH = Duration.ofSeconds(20);

    private final HandClock real = new HandClock();
    private final DemoNewsroom newsroom = DemoNewsroom.start(Fortnight.WRITTEN, real, LENGTH);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
        newsroom.close();
    }

    @Test
    void aPollEverySecondSeesEveryArticle() throws Exception {
        while (!newsroom.finished()) {
            real.pass(Duration.ofSeconds(1));
            pollAll();
        }

        // an article counts as served once its answer is sent, which the reader may know a moment earlier
        await().untilAsserted(() -> assertThat(newsroom.served()).hasSize(newsroom.articles()));
    }

    @Test
    void aSinglePollAtTheEndSeesEveryArticleToo() throws Exception {
        real.pass(LENGTH);

        pollAll();

        // an article counts as served once its answer is sent, which the reader may know a moment earlier
        await().untilAsserted(() -> assertThat(newsroom.served()).hasSize(newsroom.articles()));
    }

    @Test
    void whatIsKnownByItsTagIsNotSentAgain() throws Exception {
        real.pass(LENGTH.dividedBy(2));
        HttpResponse<byte[]> first = get(request(feed()));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> second = get(request(feed()).header("If-None-Match", tag));
        real.pass(LENGTH);
        HttpResponse<byte[]> third = get(request(feed()).header("If-None-Match", tag));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(third.statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsKnownByItsDateIsNotSentAgain() throws Exception {
        real.pass(LENGTH.dividedBy(2));
        String date = get(request(feed())).headers().firstValue("Last-Modified").orElseThrow();

        HttpResponse<byte[]> second = get(request(feed()).header("If-Modified-Since", date));
        real.pass(LENGTH);
        HttpResponse<byte[]> third = get(request(feed()).header("If-Modified-Since", date));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(third.statusCode()).isEqualTo(200);
    }

    @Test
    void aTagThatDiffersOutweighsTheDate() throws Exception {
        String date = get(request(feed())).headers().firstValue("Last-Modified").orElseThrow();

        HttpResponse<byte[]> again =
                get(request(feed()).header("If-Modified-Since", date).header("If-None-Match", "\"other\""));

        assertThat(again.statusCode()).isEqualTo(200);
    }

    @Test
    void whoReadsGzipGetsItUnderTheSameTag() throws Exception {
        real.pass(LENGTH);

        HttpResponse<byte[]> plain = get(request(feed()));
        HttpResponse<byte[]> packed = get(request(feed()).header("Accept-Encoding", "gzip, deflate"));

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(unpack(packed.body())).isEqualTo(plain.body());
        assertThat(packed.headers().firstValue("ETag"))
                .isEqualTo(plain.headers().firstValue("ETag"));
        assertThat(packed.body().length).isLessThan(plain.body().length);
    }

    @Test
    void aLookAtTheHeadServesNothing() throws Exception {
        real.pass(LENGTH);

        HttpResponse<byte[]> head = get(request(feed()).method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(newsroom.served()).isEmpty();
    }

    @Test
    void theListNamesEveryFeedByAnAddressThatAnswers() throws Exception {
        String opml = new String(get(request(newsroom.opml())).body(), UTF_8);

        assertThat(newsroom.feeds()).hasSizeGreaterThan(newsroom.sources()).allSatisfy(feed -> {
            assertThat(opml).contains("xmlUrl=\"" + feed + "\"");
            assertThat(get(request(feed)).statusCode()).isEqualTo(200);
        });
    }

    @Test
    void anArticleHasItsPageOnceItIsPublished() throws Exception {
        URI page = newsroom.opml().resolve("/articles/storm-elva");
        assertThat(get(request(page)).statusCode()).isEqualTo(404);

        real.pass(LENGTH);
        HttpResponse<byte[]> published = get(request(page));

        assertThat(published.statusCode()).isEqualTo(200);
        assertThat(new String(published.body(), UTF_8))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>Storm Elva: power restored to two thirds of 60,000 homes</h1>")
                .contains("lighthouse on Skerry Point");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/feed/", "/feed/none", "/articles/none", "/feeds.opml/x"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        assertThat(get(request(newsroom.opml().resolve(path))).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingCanBePosted() throws Exception {
        HttpRequest.Builder post = request(feed()).POST(HttpRequest.BodyPublishers.ofString("x"));

        assertThat(get(post).statusCode()).isEqualTo(405);
    }

    @Test
    void closingTwiceDoesNoHarm() {
        newsroom.close();
        newsroom.close();

        assertThat(newsroom.finished()).isFalse();
    }

    private void pollAll() throws IOException, InterruptedException {
        for (URI feed : newsroom.feeds()) {
            assertThat(get(request(feed)).statusCode()).isEqualTo(200);
        }
    }

    private URI feed() {
        return newsroom.feeds().getFirst();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10));
    }

    private HttpResponse<byte[]> get(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        }
    }
}
