package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.profile.Profile;
import io.bellwether.article.profile.Provenance;
import io.bellwether.article.profile.Term;
import io.bellwether.article.profile.Theme;
import io.bellwether.article.topic.KafkaConnection;
import io.bellwether.browser.Browser;
import io.bellwether.browser.Contrast;
import io.bellwether.classify.profile.ProfileVersion;
import io.bellwether.classify.stream.ProfilePublisher;
import io.bellwether.classify.stream.ProfileTopic;
import io.bellwether.desk.sample.SampleNews;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
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

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @AutoClose
    private static DeskInBrowser house;

    private static DeskOnStore desk;
    private static KafkaConnection kafka;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        house = DeskInBrowser.withKafka(directory);
        desk = house.desk();
        house.kafka().publishArticles(new SampleNews(Instant.now()).controls());
        kafka = house.kafka().kafka();
        ProfilePublisher.publish(kafka, large());
        await().atMost(PATIENCE).until(() -> desk.get("/profile").body().contains("version " + large().version()));
        browser = house.browser();
        browser.allowScripts(false);
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
        browser.follow(By.linkText("Profile"));
        shots("profile", "/profile");
        browser.open(desk.at("/profile"), 1280, "light");
        assertThat(browser.findAll(".profile-theme")).hasSize(3);
        browser.follow("#theme-export-controls a[href*='/profile/themes/']");
        assertThat(said()).contains("Saving begins a draft");
        type("weight-0", "NaN");
        browser.follow("button.main");
        assertThat(said()).contains("“NaN” is no weight");
        browser.shoot("profile-fault");
        type("weight-0", "5");
        type("threshold", "0.05");
        browser.find("#added").sendKeys("plush sheep: 3");
        browser.follow("button.main");

        assertThat(said())
                .contains("to replace " + large().version())
                .contains("term \"export control\" weight 3.0 becomes 5.0", "term \"plush sheep\" is new, weight 3.0");
        shots("profile-edit", "/profile/themes/export-controls");
        browser.open(desk.at("/profile/draft"), 1280, "light");
        browser.follow(button("Preview"));
        browser.awaitText("[role=status]", "4 articles of the last 14 days");
        shots("profile-draft", "/profile/draft");
        browser.open(desk.at("/profile/draft"), 1280, "light");
        String version = browser.find("button.main").getText().replace("Publish version ", "");
        browser.follow("button.main");
        await().atMost(PATIENCE)
                .until(() -> ProfileTopic.current(kafka)
                        .map(Profile::version)
                        .filter(version::equals)
                        .isPresent());
        assertThat(version).isNotEqualTo(large().version());
        browser.await("version " + version + " in force", () -> {
            browser.open(desk.at("/profile"), 1280, "light");
            return said().contains("version " + version);
        });
        assertThat(browser.find("#theme-export-controls").getText()).contains("export control\n5");
    }

    @Test
    @Order(2)
    void anEditorGoesBackToTheVersionBefore() throws Exception {
        browser.open(desk.at("/profile"), 1280, "light");
        browser.follow(By.linkText("History"));
        browser.follow(button("Show what differs"));
        assertThat(said()).contains("weight 3.0 becomes 5.0");
        shots("profile-history", "/profile/history?from=%s&to=%s".formatted(large().version(), inForce()));
        browser.open(desk.at("/profile/versions/" + large().version()), 1280, "light");
        browser.follow(button("Make this the draft"));

        assertThat(said()).contains("weight 5.0 becomes 3.0");
        browser.follow(button("Publish version " + large().version()));
        await().atMost(PATIENCE)
                .until(() -> ProfileTopic.current(kafka)
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

    private static String said() {
        return browser.find("main").getText();
    }

    private static String inForce() throws Exception {
        return desk.json("/api/v1/profile").path("profile").path("version").stringValue();
    }

    private static void type(String field, String text) {
        WebElement input = browser.find("#" + field);
        input.clear();
        input.sendKeys(text);
    }

    private static By button(String text) {
        return By.xpath("//main//button[normalize-space()='%s']".formatted(text));
    }

    /** Pictures of a page with its first parts opened, in each width and scheme; it fits, and its text stands out. */
    private static void shots(String name, String path) throws Exception {
        browser.allowScripts(true);
        for (int width : new int[] {1280, 390}) {
            for (String scheme : List.of("light", "dark")) {
                browser.open(desk.at(path), width, scheme);
                browser.run("document.querySelectorAll('details').forEach((each, at) => { each.open = at < 2; })");
                browser.shoot(name);
                assertThat(browser.number("return document.documentElement.scrollWidth"))
                        .as("%s at %d", path, width)
                        .isLessThanOrEqualTo(width);
                assertThat(Contrast.tooFaint(browser))
                        .as("%s in %s", path, scheme)
                        .isEmpty();
            }
        }
        browser.allowScripts(false);
    }
}
