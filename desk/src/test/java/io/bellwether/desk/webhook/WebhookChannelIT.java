package io.bellwether.desk.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.bellwether.desk.outbox.Delivery;
import io.bellwether.desk.outbox.Outgoing;
import io.bellwether.desk.subscription.ChannelName;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.telling.DeskLinks;
import io.bellwether.desk.telling.SampleOutgoing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs get, over a real HTTP server. */
class WebhookChannelIT {

    private static final DeskLinks LINKS = new DeskLinks(URI.create("https://news.example.org"));
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private record Request(HttpExchange exchange, String body) {
        String header(String name) {
            return exchange.getRequestHeaders().getFirst(name);
        }

        String path() {
            return exchange.getRequestURI().getPath();
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    /** The status that the path names; redirects lead elsewhere. */
    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(exchange, body));
        int status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
        exchange.getResponseHeaders().add("Location", "/200");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Test
    void sendsACloudEventThatItsReceiverCanCheck() throws Exception {
        Outgoing outgoing = to("/200", ChannelName.CLOUDEVENTS, "Ministry widens export controls");

        assertThat(deliver(outgoing)).isInstanceOf(Delivery.Accepted.class);

        Request request = requests.getFirst();
        JsonNode event = JsonMapper.shared().readTree(request.body());
        assertThat(request.header("Content-Type")).startsWith("application/cloudevents+json");
        assertThat(event.path("specversion").stringValue()).isEqualTo("1.0");
        assertThat(event.path("id").stringValue()).isEqualTo(request.header("webhook-id"));
        assertThat(event.path("source").stringValue()).isEqualTo("https://news.example.org/");
        assertThat(event.path("type").stringValue()).isEqualTo("io.bellwether.story");
        assertThat(Instant.parse(event.path("time").stringValue())).isBefore(NOW);
        JsonNode story = event.path("data").path("stories").path(0);
        assertThat(story.path("headline").stringValue()).isEqualTo("Ministry widens export controls");
        assertThat(story.path("severity").stringValue()).isEqualTo("high");
        assertThat(request.header("webhook-timestamp")).isEqualTo(Long.toString(NOW.getEpochSecond()));
        assertThat(request.header("webhook-signature")).isEqualTo(expected(outgoing, request));
    }

    /** As the libraries of Standard Webhooks do, from the secret as it is told. */
    private static String expected(Outgoing outgoing, Request request) throws Exception {
        String told = Signature.shared(outgoing.to().secret());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(told.substring("whsec_".length())), "HmacSHA256"));
        String signed =
                "%s.%s.%s".formatted(request.header("webhook-id"), request.header("webhook-timestamp"), request.body());
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTitleNeitherCallsPeopleInSlackNorHidesALink() {
        deliver(to("/200", ChannelName.SLACK, "<!channel> & <https://evil.example|Harbour Courier>"));

        JsonNode message = JsonMapper.shared().readTree(requests.getFirst().body());
        String text = message.path("blocks").path(0).path("text").path("text").stringValue();
        assertThat(message.path("text").stringValue()).doesNotContain("<");
        assertThat(text)
                .contains("&lt;!channel&gt; &amp; &lt;https://evil.example|Harbour Courier&gt;")
                .contains("<https://news.example.org/articles/s1-1|at the desk>")
                .contains("<https://courier.example/s1?a=1&amp;b=%7C%3Cx%3E|at the publisher>");
    }

    @ParameterizedTest
    @CsvSource({
        "/200, Accepted",
        "/202, Accepted",
        "/204, Accepted",
        "/301, Refused",
        "/302, Refused",
        "/307, Refused",
        "/400, Refused",
        "/404, Refused",
        "/410, Refused",
        "/408, Deferred",
        "/429, Deferred",
        "/500, Deferred",
        "/503, Deferred",
    })
    void whatWillNeverDoIsRefusedAndNoRedirectIsFollowed(String path, String delivery) {
        assertThat(deliver(to(path, ChannelName.SLACK, "News")).getClass().getSimpleName())
                .isEqualTo(delivery);
        assertThat(requests).extracting(Request::path).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "2130706433", "[::ffff:127.0.0.1]"})
    void goesToNoPrivateAddressInAnySpelling(String host) {
        Recipient webhook = new Recipient.Webhook(
                URI.create(
                        "http://%s:%d/200".formatted(host, server.getAddress().getPort())),
                ChannelName.CLOUDEVENTS);
        try (WebhookChannel channel = new WebhookChannel(LINKS, false, () -> NOW)) {
            assertThat(channel.deliver(SampleOutgoing.to(webhook, "News")))
                    .isInstanceOfSatisfying(
                            Delivery.Refused.class,
                            refused -> assertThat(refused.reason())
                                    .contains("--allow-private-webhooks")
                                    .doesNotContain("/200"));
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void waitsForWhatIsNotThere() {
        server.stop(0);

        assertThat(deliver(to("/200", ChannelName.SLACK, "News"))).isInstanceOf(Delivery.Deferred.class);
    }

    private Outgoing to(String path, ChannelName channel, String headline) {
        URI url =
                URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path));
        return SampleOutgoing.to(new Recipient.Webhook(url, channel), headline);
    }

    private static Delivery deliver(Outgoing outgoing) {
        try (WebhookChannel channel = new WebhookChannel(LINKS, true, () -> NOW)) {
            return channel.deliver(outgoing);
        }
    }
}
