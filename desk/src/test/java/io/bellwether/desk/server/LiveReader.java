package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Somebody who listens; keeps what was said, line by line. */
final class LiveReader implements AutoCloseable {

    private static final String END = "the end";

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<Stream<String>> answer;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private LiveReader(URI address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        answer = client.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(),
                HttpResponse.BodyHandlers.ofLines());
        Thread.ofVirtual().start(() -> {
            try (Stream<String> said = answer.body()) {
                said.forEach(lines::add);
            } catch (RuntimeException cut) {
                // Closed by the test.
            } finally {
                lines.add(END);
            }
        });
    }

    static LiveReader open(URI address, String... headers) throws IOException, InterruptedException {
        return new LiveReader(address, headers);
    }

    int status() {
        return answer.statusCode();
    }

    HttpResponse<?> answer() {
        return answer;
    }

    /** The data of the next event of that name; those before it are passed over. */
    String next(String event) throws InterruptedException {
        await("event: " + event);
        return line();
    }

    /** The number of the next event of alerts, and its data. */
    String nextAlerts() throws InterruptedException {
        String id = line();
        while (!id.startsWith("id: ")) {
            id = line();
        }
        return id + " " + next("alerts");
    }

    /** Reads until that line. */
    void await(String wanted) throws InterruptedException {
        until(wanted);
    }

    /** Everything before that line. */
    List<String> until(String wanted) throws InterruptedException {
        List<String> before = new ArrayList<>();
        for (String line = line(); !line.equals(wanted); line = line()) {
            assertThat(line).as("before %s", wanted).isNotEqualTo(END);
            before.add(line);
        }
        return before;
    }

    /** Reads all that comes until the desk ends it. */
    void awaitEnd() throws InterruptedException {
        await(END);
    }

    private String line() throws InterruptedException {
        String line = lines.poll(60, TimeUnit.SECONDS);
        assertThat(line).as("a line within a minute").isNotNull();
        return line;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
