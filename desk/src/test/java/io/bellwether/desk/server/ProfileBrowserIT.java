package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.classify.profile.ProfileVersion;
import io.bellwether.classify.stream.ProfilePublisher;
import io.bellwether.classify.stream.ProfileTopic;
import io.bellwether.desk.sample.SampleNews;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** An editor changes the profile as people do, in a real browser without scripts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProfileBrowserIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static DeskWithKafka house;
    private static DeskOnStore desk;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        Browser.assumeInstalled();
        Files.createDirectories(SCREENSHOTS);
        house = DeskWithKafka.start(directory);
        desk = house.desk();
        house.publishArticles(new SampleNews(Instant.now()).controls());
        ProfilePublisher.publish(house.kafka(), large());
        await().atMost(PATIENCE).until(() -> desk.get("/profile").body().contains("version " + large().version()));
        browser = Browser.start(directory.resolve("profile"));
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (house != null) {
            house.close();
        }
    }

    /** The sample with a theme of hundreds of terms, from many sentences. */
    private static Profile large() {
        Profile sample = SampleNews.profile();
        List<Theme> themes = new ArrayList<>(sample.themes());
        Theme first = themes.getFirst();
        List<Term> terms = new ArrayList<>(first.terms());
        IntStream.range(0, 300)
                .mapToObj(
                        at -> new Term(
                                "licence rule " + (char) ('a' + at % 26) + at,
                                2.9 - at * 0.009,
                                new Provenance(
                                        "Bypassing",
                                        100 * (at / 12),
                                        100 * (at / 12) + 90,
                                        "Sentence " + at / 12
                                                + " tells how traders resell machines through third countries, and which licences they would need.")))
                .forEach(terms::add);
        themes.set(0, first.with(terms));
        return ProfileVersion.stamped(new Profile(sample.briefing(), "", sample.title(), themes));
    }

    @Test
    @Order(1)
    void anEditorChangesATermPreviewsPublishesAndSeesTheNewVersionInForce() throws Exception {
        browser.open(desk.at("/"), 1280, "light");
        browser.driver().findElement(By.linkText("Profile")).click();
        shots("profile", "/profile");
        browser.open(desk.at("/profile"), 1280, "light");
        assertThat(browser.findAll(".profile-theme")).hasSize(3);
        browser.find("#theme-export-controls a[href*='/profile/themes/']").click();
        awaitText("Saving begins a draft");
        type("weight-0", "NaN");
        browser.find("button.main").click();
        awaitText("“NaN” is no weight");
        Files.write(SCREENSHOTS.resolve("profile-fault-1280-light.png"), browser.screenshot());
        type("weight-0", "5");
        type("threshold", "0.05");
        browser.find("#added").sendKeys("plush sheep: 3");
        browser.find("button.main").click();

        awaitText("to replace " + large().version());
        assertThat(browser.find("main").getText())
                .contains("term \"export control\" weight 3.0 becomes 5.0", "term \"plush sheep\" is new, weight 3.0");
        shots("profile-edit", "/profile/themes/export-controls");
        browser.open(desk.at("/profile/draft"), 1280, "light");
        press("Preview");
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> browser.find("[role=status]").getText().contains("4 articles of the last 14 days"));
        shots("profile-draft", "/profile/draft");
        browser.open(desk.at("/profile/draft"), 1280, "light");
        String version = browser.find("button.main").getText().replace("Publish version ", "");
        browser.find("button.main").click();
        await().atMost(PATIENCE)
                .until(() -> ProfileTopic.current(house.kafka())
                        .map(Profile::version)
                        .filter(version::equals)
                        .isPresent());
        assertThat(version).isNotEqualTo(large().version());
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            browser.open(desk.at("/profile"), 1280, "light");
            return browser.find("main").getText().contains("version " + version);
        });
        assertThat(browser.find("#theme-export-controls").getText()).contains("export control\n5");
    }

    @Test
    @Order(2)
    void anEditorGoesBackToTheVersionBefore() throws Exception {
        browser.open(desk.at("/profile"), 1280, "light");
        browser.driver().findElement(By.linkText("History")).click();
        press("Show what differs");
        awaitText("weight 3.0 becomes 5.0");
        shots("profile-history", "/profile/history?from=%s&to=%s".formatted(large().version(), inForce()));
        browser.open(desk.at("/profile/versions/" + large().version()), 1280, "light");
        press("Make this the draft");

        awaitText("weight 5.0 becomes 3.0");
        press("Publish version " + large().version());
        await().atMost(PATIENCE)
                .until(() -> ProfileTopic.current(house.kafka())
                        .map(Profile::version)
                        .filter(large().version()::equals)
                        .isPresent());
    }

    @Test
    @Order(3)
    void theTextAndTheEmptyDraftFitTheirWindows() throws Exception {
        shots("profile-whole", "/profile/whole");
        shots("profile-no-draft", "/profile/draft");
    }

    private static void awaitText(String text) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> browser.find("main").getText().contains(text));
    }

    private static String inForce() throws Exception {
        return desk.json("/api/v1/profile").path("profile").path("version").stringValue();
    }

    private static void type(String field, String text) {
        WebElement input = browser.find("#" + field);
        input.clear();
        input.sendKeys(text);
    }

    /** Waits for the page that has the button: a link that led there may still be on its way. */
    private static void press(String text) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            browser.findAll("main button").stream()
                    .filter(button -> button.getText().equals(text))
                    .findFirst()
                    .orElseThrow()
                    .click();
            return true;
        });
    }

    /** Pictures of a page with its first parts opened, in each width and scheme; it fits, and its text stands out. */
    private static void shots(String name, String path) throws Exception {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        for (int width : new int[] {1280, 390}) {
            for (String scheme : List.of("light", "dark")) {
                browser.open(desk.at(path), width, scheme);
                browser.run("document.querySelectorAll('details').forEach((each, at) => { each.open = at < 2; })");
                Files.write(SCREENSHOTS.resolve("%s-%d-%s.png".formatted(name, width, scheme)), browser.screenshot());
                assertThat(browser.number("return document.documentElement.scrollWidth"))
                        .as("%s at %d", path, width)
                        .isLessThanOrEqualTo(width);
                assertThat(Contrast.tooFaint(browser))
                        .as("%s in %s", path, scheme)
                        .isEmpty();
            }
        }
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }
}
