package io.bellwether.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.bellwether.classify.briefing.BriefingParser;
import io.bellwether.classify.profile.ProfileBuilder;
import io.bellwether.classify.profile.ProfileYaml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The receipt of an article that stands on a server. */
class WhyAtAddressIT {

    private static final String PAGE = "<html><head><title>Dockers stop work</title></head><body><nav>Home Login</nav>"
            + "<article><h1>Dockers stop work</h1><p>"
            + "Dockers stopped work at the harbour on Tuesday, and no ship was unloaded until the evening. ".repeat(6)
            + "</p></article></body></html>";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final StringWriter errors = new StringWriter();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    @TempDir
    private Path temp;

    WhyAtAddressIT() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() throws IOException {
        Files.writeString(
                temp.resolve("p.yaml"),
                ProfileYaml.write(
                        ProfileBuilder.build(BriefingParser.parse("- Dock Strikes: Dockers stop work.\n", "watch"))));
        serve("/page", 200, "text/html", PAGE);
        serve("/empty", 200, "text/html", "<html><body><nav>Home</nav></body></html>");
        serve("/data", 200, "application/json", "{}");
        serve("/busy", 429, "text/html", "later");
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void readsTheMainTextOfThePageAndAsksNothingElse() {
        assertThat(why("/page", "--allow-private-feeds")).isZero();
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("Dockers stop work")
                .contains("dock-strikes")
                .doesNotContain("Login");
        assertThat(asked).containsExactly("/page");
        assertThat(errors.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/none, HTTP 404", "/empty, no main text", "/data, no HTML but application/json", "/busy, HTTP 429"})
    void saysWhyAPageGivesNoArticle(String path, String reason) {
        assertThat(why(path, "--allow-private-feeds")).isEqualTo(1);
        assertThat(errors.toString().lines()).singleElement().asString().contains(reason, path, "check the address");
    }

    @Test
    void keepsToPublicAddressesUnlessTold() {
        assertThat(why("/page", "--contact", "me@example.org")).isEqualTo(1);
        assertThat(errors.toString()).contains("--allow-private-feeds");
        assertThat(asked).isEmpty();
    }

    private int why(String path, String... more) {
        PrintStream before = System.out;
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + path;
            List<String> arguments = new ArrayList<>(
                    List.of("why", "--profile", temp.resolve("p.yaml").toString(), url));
            arguments.addAll(List.of(more));
            return Bellwether.execute(new PrintWriter(errors, true), arguments.toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
    }

    private void serve(String path, int status, String type, String body) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }
}
