package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.article.topic.Topic;
import io.bellwether.article.topic.TopicCreation;
import io.bellwether.browser.Browser;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** Adding and muting feeds as people do, in a real browser. */
class FeedBrowserIT {

    @AutoClose
    private static DeskInBrowser house;

    private static DeskOnStore desk;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        house = DeskInBrowser.withKafka(directory).filled();
        desk = house.desk();
        TopicCreation.ensure(house.kafka().kafka(), List.of(Topic.FEEDS));
        desk.rows().addFeed("0123456789abcdef", "https://slow.example/feed", "Slow Tribune", "", Instant.now());
        desk.desk().findFeedsWith(new SampleFinding());
        browser = house.browser();
    }

    @Test
    void aFeedIsFoundChosenAndFollowedWithoutScript() {
        browser.allowScripts(false);
        try {
            browser.open(desk.at("/feeds"), 1280, "light");
            browser.follow("a.add");
            browser.find("#address").sendKeys("news.example");
            browser.follow("form[action='/feeds/find'] button");
            assertThat(browser.find("#found").getText()).contains("3 feeds found");
            assertThat(browser.findAll("input[name=feed]:checked")).hasSize(1);
            assertThat(browser.findAll("input[name=feed]:disabled")).hasSize(1);
            browser.findAll("input[name=feed]").get(1).click();
            browser.find("#folder").sendKeys("World / Asia");
            browser.follow("form[action='/feeds/add'] button");

            assertThat(browser.find("h1").getText()).isEqualTo("Feeds");
            assertThat(browser.find("tbody").getText())
                    .contains("World <b>News</b>", "Archive", "World / Asia", "will be polled within a minute");
        } finally {
            browser.allowScripts(true);
        }
    }

    @Test
    void aFeedIsMutedOnSecondThoughtAndFollowedAgain() {
        browser.open(desk.at("/feeds"), 1280, "light");
        String row = "#feed-0123456789abcdef ";
        assertThat(browser.find(row + "button[value=muted]").isDisplayed()).isFalse();
        browser.click(By.cssSelector(row + "summary"));
        browser.follow(row + "button[value=muted]");
        assertThat(browser.find(row).getText()).contains("muted just now");
        browser.follow(row + "button[value=followed]");
        assertThat(browser.findAll(row + "summary")).hasSize(1);
        assertThat(browser.find(row).getText()).doesNotContain("muted");
    }

    @Test
    void aListIsShownBeforeItIsAdded() {
        browser.open(desk.at("/feeds/add"), 1280, "light");
        browser.find("#text")
                .sendKeys("<outline xmlUrl=\"https://one.example/\"/><outline xmlUrl=\"https://courier.example/feed\"/>"
                        + "<outline xmlUrl=\"https://ann:pa55word@two.example/\"/>");
        browser.follow("form[action='/feeds/import'] button");
        assertThat(browser.find(".total").getText()).contains("1 new, 1 known, 1 left out");
        assertThat(browser.find("main").getText()).contains("secrets file").doesNotContain("pa55word");
        browser.follow("form[action='/feeds/import/add'] button");
        assertThat(browser.find("tbody").getText()).contains("https://one.example/");
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void pagesFitTheirWindow(int width, String scheme) {
        browser.open(desk.at("/feeds"), width, scheme);
        browser.click(By.cssSelector("#feed-0123456789abcdef summary"));
        shoot("feeds-change", width);
        browser.open(desk.at("/feeds/add"), width, scheme);
        browser.find("#address").sendKeys("news.example");
        browser.follow("form[action='/feeds/find'] button");
        assertThat(browser.find("#found").getText()).contains("3 feeds found");
        shoot("feeds-found", width);
        browser.open(desk.at("/feeds/add"), width, scheme);
        browser.find("#address").sendKeys("nothing.example");
        browser.follow("form[action='/feeds/find'] button");
        assertThat(browser.find("#found").getText()).contains("No feed found");
        shoot("feeds-none", width);
        browser.open(desk.at("/feeds/add"), width, scheme);
        browser.find("#text")
                .sendKeys("<outline xmlUrl=\"https://three.example/a/very/long/address/of/a/feed/that/wraps.xml\"/>"
                        + "<outline xmlUrl=\"https://courier.example/feed\"/><outline xmlUrl=\"ftp://x.example\"/>");
        browser.follow("form[action='/feeds/import'] button");
        assertThat(browser.find(".total").getText()).contains("known");
        shoot("feeds-import", width);
    }

    private static void shoot(String name, int width) {
        browser.shoot(name);
        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(width);
    }
}
