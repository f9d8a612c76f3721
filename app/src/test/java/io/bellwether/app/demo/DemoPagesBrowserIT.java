package io.bellwether.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.app.process.RunPlan;
import io.bellwether.app.process.SingleProcess;
import io.bellwether.article.profile.Profile;
import io.bellwether.browser.Browser;
import io.bellwether.desk.server.DeskSettings;
import io.bellwether.ingest.IngestSettings;
import io.bellwether.ingest.opml.FeedSource;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

/**
 * What somebody sees who has just run the demo: every room of the desk, at both widths and in both schemes. With
 * {@code -Dbellwether.desk=http://...} it walks through a desk that runs, whatever that holds, and takes its pictures.
 */
class DemoPagesBrowserIT {

    private static final Optional<URI> GIVEN =
            Optional.ofNullable(System.getProperty("bellwether.desk")).map(URI::create);
    /** The first of each leads to a page of its kind. */
    private static final Map<String, String> DOORS = Map.of(
            "story", "/ article.alert h3 a",
            "theme", "/ .themes a.to-theme",
            "article", "/ article.alert .facts a.full",
            "report", "/reports main a[href^='/reports/2']",
            "profile-theme", "/profile main a[href^='/profile/themes/']");

    private static final Map<String, String> PAGES = new TreeMap<>(Map.of(
            "today", "/",
            "search", "/search?q=chips",
            "feeds", "/feeds",
            "profile", "/profile",
            "profile-history", "/profile/history",
            "why", "/why",
            "reports", "/reports",
            "mail", "/subscriptions",
            "account", "/account"));

    /** What the demo is made of, in the order of its start. */
    private static final List<AutoCloseable> STARTED = new ArrayList<>();

    @AutoClose
    private static Browser browser;

    private static URI desk;

    @BeforeAll
    static void start(@TempDir Path directory) throws InterruptedException {
        Browser.assumeInstalled();
        desk = GIVEN.orElse(URI.create("about:blank"));
        if (GIVEN.isEmpty()) {
            playTheDemo(directory.resolve("data"));
        }
        browser = Browser.start(directory.resolve("browser"));
        DOORS.forEach((name, door) -> {
            browser.open(desk.resolve(door.substring(0, door.indexOf(' '))), 1280, "light");
            PAGES.put(name, path(browser.find(door.substring(door.indexOf(' ') + 1))));
        });
    }

    private static void playTheDemo(Path data) throws InterruptedException {
        DemoNewsroom played =
                DemoNewsroom.start(Fortnight.before(Instant.now()), InstantSource.system(), Duration.ofSeconds(10));
        STARTED.add(played);
        Profile profile = Bundled.profile();
        IngestSettings ingest = IngestSettings.of(DemoPress.bundled().feeds().stream()
                        .map(feed -> FeedSource.of(
                                played.opml().resolve("/feed/" + feed.id()).toString(), feed.title()))
                        .toList())
                .withPoll(Duration.ofSeconds(1))
                .withPrivateFeeds(true);
        SingleProcess running = SingleProcess.start(
                new RunPlan(data, DeskSettings.loopback(0), ingest, Optional.of(profile), () -> profile, Map.of()),
                _ -> {});
        STARTED.add(running);
        new DemoReplay(played, running).untilAllIsStored();
        desk = running.desk().address();
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable part : STARTED.reversed()) {
            part.close();
        }
    }

    private static String path(WebElement link) {
        URI address = URI.create(String.valueOf(link.getDomProperty("href")));
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    @ParameterizedTest(name = "at {0} px, {1}")
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void everyRoomFitsItsWindowAndAsksNobodyElse(int width, String scheme) {
        PAGES.forEach((name, path) -> {
            browser.open(desk.resolve(path), width, scheme);

            assertThat(browser.number("return document.documentElement.scrollWidth"))
                    .as("width of %s", path)
                    .isLessThanOrEqualTo(width);
            assertThat(browser.requests())
                    .as("what %s asks for", path)
                    .allMatch(asked -> asked.startsWith(desk.toString()) || asked.startsWith("data:"));
            browser.shoot((GIVEN.isPresent() ? "desk-" : "demo-") + name);
        });
    }

    @Test
    void aThemeShowsHowItMovedAndTodayItsSparkline() {
        browser.open(desk.resolve("/"), 1280, "light");
        assertThat(browser.findAll(".themes svg")).isNotEmpty();

        browser.open(desk.resolve(PAGES.get("theme")), 1280, "light");
        assertThat(browser.findAll(".chart rect.usual")).isNotEmpty();
    }

    /** The demo's fortnight is the two weeks that ended last. */
    @Test
    void bothWeeksOfTheDemoHaveTheirReport() {
        browser.open(desk.resolve("/reports"), 1280, "light");
        List<String> weeks = browser.findAll("main a[href^='/reports/2']").stream()
                .map(DemoPagesBrowserIT::path)
                .filter(path -> !path.contains("."))
                .distinct()
                .toList();
        assertThat(weeks).hasSizeGreaterThanOrEqualTo(2);
        for (String week : weeks) {
            browser.open(desk.resolve(week), 1280, "light");
            assertThat(browser.find("main").getText())
                    .contains("The week in short")
                    .doesNotContain("Nothing was counted");
            assertThat(browser.findAll("main svg")).isNotEmpty();
        }
    }

    @Test
    void alertsOfOneStoryShareItsTitle() {
        browser.open(desk.resolve("/"), 1280, "light");
        List<WebElement> again = browser.findAll("article.alert.again");
        assertThat(again).isNotEmpty();
        assertThat(again).allSatisfy(alert -> {
            String before = String.valueOf(browser.driver()
                    .executeScript(
                            "return arguments[0].previousElementSibling.querySelector('h3').textContent", alert));
            assertThat(String.valueOf(browser.driver()
                            .executeScript("return arguments[0].querySelector('h3').textContent", alert)))
                    .isEqualTo(before);
        });
    }
}
