package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.desk.sample.SampleNews;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A search is followed and left again in a real browser. */
class SubscriptionBrowserIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static DeskOnStore desk;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        Browser.assumeInstalled();
        Files.createDirectories(SCREENSHOTS);
        desk = DeskOnStore.start(directory.resolve("postgres"));
        new SampleNews(Instant.now()).fill(desk.rows());
        browser = Browser.start(directory.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void aSearchIsFollowedListedAndEnded() throws Exception {
        browser.open(desk.at("/search?q=chips"), 1280, "light");
        shoot("follow", "/search?q=chips");
        browser.open(desk.at("/search?q=chips"), 1280, "light");
        browser.driver().findElement(By.linkText("by mail")).click();
        assertThat(browser.find("h1").getText()).isEqualTo("Follow this search");
        browser.find("#address").sendKeys("nobody@");
        browser.find("button.main").click();
        await().until(() -> !browser.findAll("#address-wrong").isEmpty());
        assertThat(browser.find("#address").getDomProperty("value")).isEqualTo("nobody@");
        browser.find("#address").clear();
        browser.find("#address").sendKeys("ada@example.org");
        browser.find("button.main").click();
        await().until(() -> browser.title().startsWith("Mail"));
        assertThat(browser.find(".told").getText())
                .contains("ada@example.org", "New articles that fit a search: chips");
        shoot("subscriptions", "/subscriptions");
        shoot("subscribe", "/subscriptions/new");
        shoot("subscribe-search", "/subscriptions/new?search=q%3Dchips");

        browser.open(desk.at("/subscriptions"), 1280, "light");
        browser.find(".told details summary").click();
        browser.find(".told details button").click();
        await().until(() -> browser.findAll(".told").isEmpty());
        assertThat(browser.find("main").getText()).contains("Nobody is told of anything yet");
    }

    private static void shoot(String name, String path) throws Exception {
        for (int width : new int[] {1280, 390}) {
            for (String scheme : new String[] {"light", "dark"}) {
                browser.open(desk.at(path), width, scheme);
                assertThat(browser.number("return document.documentElement.scrollWidth - window.innerWidth"))
                        .as("%s at %d", name, width)
                        .isLessThanOrEqualTo(0);
                Files.write(SCREENSHOTS.resolve("%s-%d-%s.png".formatted(name, width, scheme)), browser.screenshot());
            }
        }
    }
}
