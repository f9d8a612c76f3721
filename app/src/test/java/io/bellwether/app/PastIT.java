package io.bellwether.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.demo.DemoArticles;
import io.bellwether.article.item.Article;
import io.bellwether.article.profile.Profile;
import io.bellwether.article.topic.Topic;
import io.bellwether.classify.profile.ProfileVersion;
import io.bellwether.classify.profile.ProfileYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The past under other profiles, with a real Kafka and a real PostgreSQL, and commands in processes that can be killed. */
class PastIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int EDITIONS = 4;

    @TempDir
    private static Path temp;

    private static Profile first;
    private static Profile second;
    private static List<Article> articles;
    private static PastNewsroom newsroom;

    @BeforeAll
    static void tagThePast() throws Exception {
        first = Bundled.profile();
        second = ProfileVersion.stamped(new Profile(
                first.briefing(),
                "",
                first.title(),
                first.themes().subList(2, first.themes().size())));
        Files.writeString(temp.resolve("first.yaml"), ProfileYaml.write(first));
        Files.writeString(temp.resolve("second.yaml"), ProfileYaml.write(second));
        Instant start = Instant.now().minus(Duration.ofHours(2));
        articles = IntStream.range(0, EDITIONS)
                .boxed()
                .flatMap(edition -> DemoArticles.all().stream().map(article -> edition(article, edition, start)))
                .toList();
        newsroom = new PastNewsroom(temp, first);
        newsroom.write(articles);
        awaitAllBy(first, articles.size());
    }

    @AfterAll
    static void stop() {
        newsroom.close();
    }

    @Test
    void taggedAgainAfterAKillTheTablesAreThoseOfAnUndisturbedRun() throws Exception {
        List<String> byFirst = newsroom.tables();
        long alerts = newsroom.end(Topic.ALERTS);
        run("retag", "--profile", temp.resolve("second.yaml").toString());
        awaitAllBy(second, articles.size());
        List<String> undisturbed = newsroom.tables();

        run("retag", "--profile", temp.resolve("first.yaml").toString());
        awaitAllBy(first, articles.size());
        assertThat(newsroom.tables()).isEqualTo(byFirst).isNotEqualTo(undisturbed);
        assertThat(newsroom.end(Topic.ALERTS)).as("the past raises no alerts").isEqualTo(alerts);

        long sent = newsroom.end(Topic.ARTICLES_AGAIN);
        retagAndKill();
        assertThat(newsroom.end(Topic.ARTICLES_AGAIN) - sent).isBetween(1L, articles.size() - 1L);
        List<Article> live = articles.stream()
                .limit(20)
                .map(article -> edition(article, EDITIONS, Instant.now()))
                .toList();
        newsroom.write(live);
        run("retag", "--profile", temp.resolve("second.yaml").toString());
        awaitAllBy(second, articles.size() + live.size());

        assertThat(ofThePast(newsroom.tables(), live)).isEqualTo(ofThePast(undisturbed, live));
        assertThat(newsroom.end(Topic.ARTICLES_AGAIN) - sent)
                .as("the second run went on where the first one was")
                .isLessThan(2L * articles.size());
    }

    private static void retagAndKill() throws Exception {
        long tagged = newsroom.end(Topic.TAGGED);
        Process killed =
                command("retag", "--profile", temp.resolve("second.yaml").toString());
        try {
            await().atMost(PATIENCE).until(() -> newsroom.end(Topic.TAGGED) > tagged + 20);
        } finally {
            killed.destroyForcibly();
            assertThat(killed.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aBacktestTellsWhatChangesAndChangesNothing() throws Exception {
        List<String> tables = newsroom.tables();
        List<String> topics = newsroom.topics();

        String text = run(
                "backtest",
                "--profile",
                temp.resolve("second.yaml").toString(),
                "--against",
                temp.resolve("first.yaml").toString());

        assertThat(text)
                .contains("profile %s against %s on ".formatted(second.version(), first.version()))
                .contains("no marks")
                .containsPattern("(?m)^- 2026-");
        assertThat(newsroom.tables()).isEqualTo(tables);
        assertThat(newsroom.topics()).isEqualTo(topics);
    }

    private static Article edition(Article article, int edition, Instant read) {
        Article copy = article.withFetched(read.plusMillis(edition));
        return new Article(
                "e" + edition + article.id(),
                copy.feed(),
                copy.source(),
                copy.title(),
                copy.summary(),
                copy.body(),
                "https://news.example/" + edition + article.id(),
                copy.published(),
                copy.fetched(),
                copy.authors(),
                copy.categories());
    }

    private static void awaitAllBy(Profile profile, int count) {
        await().atMost(PATIENCE)
                .until(() -> newsroom.analysedBy(profile.version()) == count && newsroom.sinkIsAtTheEnd());
    }

    /** The analyses and tags of all but the articles that came later. */
    private static List<String> ofThePast(List<String> rows, Collection<Article> later) {
        return rows.stream()
                .filter(row -> !row.startsWith("alert"))
                .filter(row -> later.stream().noneMatch(article -> row.contains(article.id())))
                .toList();
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        Process process = command(arguments);
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(temp.resolve("errors.txt")))
                .isZero();
        return out;
    }

    private static Process command(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Bellwether.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", temp.toString()));
        return new ProcessBuilder(command)
                .redirectError(temp.resolve("errors.txt").toFile())
                .start();
    }
}
