package io.bellwether.ingest.websub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.SSLContext;

/** A hub over TLS that takes requests, verifies them as the recommendation says, and pushes what a test tells it to. */
final class TestHub implements AutoCloseable {

    private final HttpsServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Map<String, String>> requests = new CopyOnWriteArrayList<>();
    private final List<String> verified = new CopyOnWriteArrayList<>();
    private volatile String mode = "verify";
    private volatile int lease = 1_000;

    TestHub(SSLContext certificate) throws IOException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/hub", this::subscribe);
        server.createContext("/moved", exchange -> redirect(exchange, "/hub"));
        server.createContext("/elsewhere", exchange -> redirect(exchange, "https://127.0.0.2/hub"));
        server.start();
    }

    String url(String path) {
        return "https://hostile.test:" + server.getAddress().getPort() + path;
    }

    /** What becomes of requests from now on: verify, deny, refuse, or ignore. */
    void be(String other) {
        mode = other;
    }

    void lease(int seconds) {
        lease = seconds;
    }

    /** Forms of all requests taken. */
    List<Map<String, String>> requests() {
        return List.copyOf(requests);
    }

    /** Modes of those that the subscriber confirmed with the right challenge. */
    List<String> verified() {
        return List.copyOf(verified);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(308, -1);
        }
    }

    private void subscribe(HttpExchange exchange) throws IOException {
        String now = mode;
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> form = Arrays.stream(body.split("&", -1))
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.toMap(field -> field[0], field -> decoded(field[1])));
            requests.add(form);
            exchange.sendResponseHeaders(now.equals("refuse") ? 503 : 202, -1);
            if (now.equals("verify") || now.equals("deny")) {
                Thread.ofVirtual().start(() -> verify(form, now));
            }
        }
    }

    private void verify(Map<String, String> form, String now) {
        String challenge = UUID.randomUUID().toString();
        String query = now.equals("deny")
                ? "hub.mode=denied&hub.reason=no&hub.topic=" + encoded(field(form, "hub.topic"))
                : "hub.mode=%s&hub.topic=%s&hub.challenge=%s&hub.lease_seconds=%d"
                        .formatted(field(form, "hub.mode"), encoded(field(form, "hub.topic")), challenge, lease);
        try {
            HttpResponse<String> answer = get(field(form, "hub.callback") + "?" + query);
            if (answer.statusCode() == 200 && answer.body().equals(challenge)) {
                verified.add(field(form, "hub.mode"));
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Pushes to the latest subscriber, signed with its secret. */
    int push(String body, String method) throws Exception {
        Map<String, String> form = requests.getLast();
        return post(
                field(form, "hub.callback"),
                body,
                "application/rss+xml",
                sign(method, field(form, "hub.secret"), body));
    }

    int post(String address, String body, String type, String signature) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", type)
                .header("X-Hub-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    static String sign(String method, String secret, String body) throws GeneralSecurityException {
        String algorithm = "Hmac" + method.toUpperCase(Locale.ROOT);
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
        return method + "=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }

    static String field(Map<String, String> form, String name) {
        return form.getOrDefault(name, "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
