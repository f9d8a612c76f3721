package io.bellwether.app.command;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.article.stage.StageException;
import io.bellwether.ingest.opml.Opml;
import io.bellwether.ingest.opml.SubscriptionList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lists of feeds from a file, a URL or the jar. A URL here is the user's own word, so its address is not judged as a feed's is. */
final class FeedList {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST = 16 * 1024 * 1024;

    private FeedList() {}

    /** The feeds of a list. */
    static SubscriptionList read(String place) {
        try {
            return place.matches("(?i)https?://.*")
                    ? Opml.read(new ByteArrayInputStream(download(URI.create(place))), place)
                    : Opml.read(Path.of(place));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new StageException(
                    "list of feeds %s cannot be read (%s): check the address".formatted(place, unreadable.getMessage()),
                    unreadable);
        }
    }

    /** The example list. */
    static SubscriptionList bundled() {
        try (InputStream list = Bundled.feeds()) {
            return Opml.read(list, "the bundled list of feeds");
        } catch (IOException broken) {
            throw new StageException("the bundled list of feeds cannot be read: rebuild bellwether", broken);
        }
    }

    private static byte[] download(URI address) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                    request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LONGEST));
            try {
                return whole(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            } finally {
                client.shutdownNow();
            }
        } catch (ExecutionException failed) {
            throw new IOException(String.valueOf(failed.getCause()), failed);
        } catch (TimeoutException late) {
            throw new IOException("no whole answer within " + PATIENCE.toSeconds() + " s", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private static byte[] whole(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        return response.body();
    }
}
