package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.desk.sample.SampleNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adding and muting feeds as people do, in a real browser. */
class FeedBrowserIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static DeskWithKafka house;
    private static DeskOnStore desk;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        Browser.assumeInstalled();
        Files.createDirectories(SCREENSHOTS);
        house = DeskWithKafka.start(directory);
        desk = house.desk();
        TopicCreation.ensure(house.kafka(), List.of(Topic.FEEDS));
        new SampleNews(Instant.now()).fill(desk.rows());
        desk.rows().addFeed("0123456789abcdef", "https://slow.example/feed", "Slow Tribune", "", Instant.now());
        desk.desk().findFeedsWith(new SampleFinding());
        browser = Browser.start(directory.resolve("profile"));
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

    @Test
    void aFeedIsFoundChosenAndFollowedWithoutScript() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(desk.at("/feeds"), 1280, "light");
            browser.find("a.add").click();
            browser.find("#address").sendKeys("news.example");
            browser.find("form[action='/feeds/find'] button").click();
            awaitText("#found", "3 feeds found");
            assertThat(browser.findAll("input[name=feed]:checked")).hasSize(1);
            assertThat(browser.findAll("input[name=feed]:disabled")).hasSize(1);
            browser.findAll("input[name=feed]").get(1).click();
            browser.find("#folder").sendKeys("World / Asia");
            browser.find("form[action='/feeds/add'] button").click();

            awaitText("h1", "Feeds");
            assertThat(browser.find("tbody").getText())
                    .contains("World <b>News</b>", "Archive", "World / Asia", "will be polled within a minute");
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void aFeedIsMutedOnSecondThoughtAndFollowedAgain() {
        browser.open(desk.at("/feeds"), 1280, "light");
        String row = "#feed-0123456789abcdef ";
        assertThat(browser.find(row + "button[value=muted]").isDisplayed()).isFalse();
        browser.find(row + "summary").click();
        browser.find(row + "button[value=muted]").click();
        await().until(() -> browser.find(row).getText().contains("muted just now"));
        browser.find(row + "button[value=followed]").click();
        await().until(() -> browser.findAll(row + "summary").size() == 1);
        assertThat(browser.find(row).getText()).doesNotContain("muted");
    }

    @Test
    void aListIsShownBeforeItIsAdded() {
        browser.open(desk.at("/feeds/add"), 1280, "light");
        browser.find("#text")
                .sendKeys("<outline xmlUrl=\"https://one.example/\"/><outline xmlUrl=\"https://courier.example/feed\"/>"
                        + "<outline xmlUrl=\"https://ann:pa55word@two.example/\"/>");
        browser.find("form[action='/feeds/import'] button").click();
        awaitText(".total", "1 new, 1 known, 1 left out");
        assertThat(browser.find("main").getText()).contains("secrets file").doesNotContain("pa55word");
        browser.find("form[action='/feeds/import/add'] button").click();
        awaitText("tbody", "https://one.example/");
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void pagesFitTheirWindow(int width, String scheme) throws IOException {
        browser.open(desk.at("/feeds"), width, scheme);
        browser.find("#feed-0123456789abcdef button, #feed-0123456789abcdef summary")
                .click();
        shot("feeds-change", width, scheme);
        browser.open(desk.at("/feeds/add"), width, scheme);
        browser.find("#address").sendKeys("news.example");
        browser.find("form[action='/feeds/find'] button").click();
        awaitText("#found", "3 feeds found");
        shot("feeds-found", width, scheme);
        browser.open(desk.at("/feeds/add"), width, scheme);
        browser.find("#address").sendKeys("nothing.example");
        browser.find("form[action='/feeds/find'] button").click();
        awaitText("#found", "No feed found");
        shot("feeds-none", width, scheme);
        browser.open(desk.at("/feeds/add"), width, scheme);
        browser.find("#text")
                .sendKeys("<outline xmlUrl=\"https://three.example/a/very/long/address/of/a/feed/that/wraps.xml\"/>"
                        + "<outline xmlUrl=\"https://courier.example/feed\"/><outline xmlUrl=\"ftp://x.example\"/>");
        browser.find("form[action='/feeds/import'] button").click();
        awaitText(".total", "known");
        shot("feeds-import", width, scheme);
    }

    /** A page on its way, and one just left, have no such element. */
    private static void awaitText(String selector, String text) {
        await().ignoreExceptions().until(() -> browser.find(selector).getText().contains(text));
    }

    private static void shot(String name, int width, String scheme) throws IOException {
        Files.write(SCREENSHOTS.resolve("%s-%d-%s.png".formatted(name, width, scheme)), browser.screenshot());
        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(width);
    }
}
