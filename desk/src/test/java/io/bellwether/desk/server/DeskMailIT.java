package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.alert.Severity;
import io.bellwether.browser.Browser;
import io.bellwether.desk.mail.MailSettings;
import io.bellwether.desk.mail.MailWay;
import io.bellwether.desk.sample.SampleNews;
import io.bellwether.desk.sample.SqlText;
import io.bellwether.desk.subscription.Digest;
import io.bellwether.desk.subscription.Interest;
import io.bellwether.desk.subscription.Recipient;
import io.bellwether.desk.subscription.Rhythm;
import io.bellwether.desk.subscription.Subscription;
import io.bellwether.desk.subscription.Subscriptions;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole desk that tells people: its mail as they see it, and how they end it. */
class DeskMailIT {

    private static final ZoneId ZONE = ZoneId.of("UTC");

    @TempDir
    private static Path directory;

    private static DeskOnStore desk;

    @BeforeAll
    static void start() throws Exception {
        OutboxSettings outbox = new OutboxSettings(
                Optional.of(new MailSettings(new MailWay.Files(directory.resolve("mail")), "bellwether@example.org")),
                Optional.of(URI.create("https://news.example.org")),
                false);
        desk = DeskOnStore.start(directory.resolve("postgres"), DeskOnStore.SETTINGS.withOutbox(outbox));
        Instant now = Instant.now();
        subscribe("ada@example.org", new Rhythm(true, Optional.empty(), Optional.empty(), ZONE, 6), now);
        new SampleNews(now).fill(desk.rows());
        Jdbi.create(desk.store().dataSource()).useHandle(handle -> handle.execute(SqlText.read("arrived-before")));
        LocalTime hour = now.minusSeconds(3_600)
                .truncatedTo(ChronoUnit.MINUTES)
                .atOffset(ZoneOffset.UTC)
                .toLocalTime();
        subscribe(
                "bob@example.org",
                new Rhythm(false, Optional.of(new Digest(hour, false)), Optional.empty(), ZONE, 6),
                now.minus(Duration.ofDays(1)));
        for (String subject : List.of("] Ministry widens", " stories: ", "Daily digest")) {
            await().atMost(Duration.ofMinutes(2)).until(() -> hasArrived(subject));
        }
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static Subscription subscribe(String address, Rhythm rhythm, Instant since) {
        Subscription added =
                Subscription.begin(new Recipient.Mailbox(address), new Interest(Set.of(), Severity.LOW), rhythm, since);
        new Subscriptions(desk.store().dataSource()).add(added);
        return added;
    }

    private static List<MimeMessage> messages() throws Exception {
        List<Path> files;
        try (Stream<Path> found = Files.list(directory.resolve("mail"))) {
            files = found.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
        List<MimeMessage> messages = new ArrayList<>();
        for (Path file : files) {
            try (InputStream stream = Files.newInputStream(file)) {
                messages.add(new MimeMessage(Session.getInstance(new Properties()), stream));
            }
        }
        return messages;
    }

    private static boolean hasArrived(String subject) throws Exception {
        for (MimeMessage message : messages()) {
            if (message.getSubject().contains(subject)) {
                return true;
            }
        }
        return false;
    }

    private static MimeMessage message(String subject) throws Exception {
        for (MimeMessage message : messages()) {
            if (message.getSubject().contains(subject)) {
                return message;
            }
        }
        throw new AssertionError("no mail says " + subject);
    }

    private static String part(MimeMessage message, int number) throws Exception {
        return (String)
                ((MimeMultipart) message.getContent()).getBodyPart(number).getContent();
    }

    @Test
    void saysWhatWhyAndWhereTo() throws Exception {
        MimeMessage story = message("] Ministry widens export controls");

        for (int part = 0; part < 2; part++) {
            assertThat(part(story, part))
                    .contains(
                            "High",
                            "Ministry widens export",
                            "Export controls and how they are bypassed",
                            "The trade ministry on Monday widened its",
                            "Export controls on chips slow rivals",
                            "Geopolitics",
                            "Harbour Courier",
                            "https://news.example.org/articles/a1",
                            "https://courier.example/news/a1?from=feed",
                            "https://news.example.org/unsubscribe/",
                            "ada@example.org asked to be told of all alerts on all themes.");
        }
        assertThat(story.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(story.getHeader("List-Unsubscribe")[0].replaceAll("\\s", ""))
                .matches("<https://news\\.example\\.org/unsubscribe/[A-Za-z0-9_-]{32}>");
        assertThat(story.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(story.getHeader("Precedence")).isNull();
    }

    @Test
    void theDigestSaysWhatCouldNotBeSeen() throws Exception {
        assertThat(part(message("Daily digest"), 0))
                .contains("Open models (1 alert)", "A laboratory gives its reasoning model away")
                .contains("What we could not see: 1 of 3 feeds could not be read (Morning Gazette); 1 feed may have"
                        + " missed items this week.");
    }

    @Test
    void readsWellInABrowserAndRunsNothing() throws Exception {
        Browser.assumeInstalled();
        try (Browser browser = Browser.start(directory.resolve("profile"))) {
            look(browser, "story", message("] Ministry widens"));
            look(browser, "stories", message(" stories: "));
            look(browser, "digest", message("Daily digest"));
        }
    }

    private static void look(Browser browser, String name, MimeMessage message) throws Exception {
        Path page = directory.resolve("page.html");
        Files.writeString(page, part(message, 1));
        for (int width : new int[] {600, 360}) {
            for (String scheme : List.of("light", "dark")) {
                browser.open(page.toUri(), width, scheme);
                browser.shoot("mail-" + name);
                assertThat(browser.number("return document.documentElement.scrollWidth"))
                        .as("%s at %d", name, width)
                        .isLessThanOrEqualTo(width);
                assertThat(browser.title()).isNotEqualTo("owned");
                assertThat(browser.requests()).allMatch(address -> address.startsWith("file:"));
            }
        }
    }

    @Test
    void openingTheLinkAsksAndPostingEnds() throws Exception {
        Subscriptions subscriptions = new Subscriptions(desk.store().dataSource());
        Subscription leaving = subscribe(
                "eve@example.org", new Rhythm(true, Optional.empty(), Optional.empty(), ZONE, 6), Instant.now());
        String path = "/unsubscribe/" + leaving.secret();

        HttpResponse<String> asked = desk.get(path);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("eve@example.org", "<form method=\"post\"");
        assertThat(subscriptions.byId(leaving.id())).isPresent();

        HttpResponse<String> ended = post(path, "List-Unsubscribe=One-Click");
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(subscriptions.byId(leaving.id())).isEmpty();
        assertThat(desk.get(path).body()).contains("has ended").doesNotContain("eve@example.org");
        assertThat(post(path, "").statusCode()).isEqualTo(200);
    }

    @Test
    void nothingElseIsPosted() throws Exception {
        assertThat(post("/", "").statusCode()).isEqualTo(405);
        assertThat(post("/unsubscribe/nobody", "").statusCode()).isEqualTo(200);
    }

    @Test
    void healthTellsOfTheOutbox() throws Exception {
        assertThat(desk.json("/health").path("parts").toString()).contains("{\"name\":\"mail\",\"state\":\"up\"");
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return desk.send(HttpRequest.newBuilder(desk.at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
