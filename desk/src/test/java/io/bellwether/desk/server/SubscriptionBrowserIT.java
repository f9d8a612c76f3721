package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.browser.Browser;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A search is followed and left again in a real browser. */
class SubscriptionBrowserIT {

    @AutoClose
    private static DeskInBrowser house;

    private static DeskOnStore desk;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) {
        house = DeskInBrowser.onStore(directory).filled();
        desk = house.desk();
        browser = house.browser();
    }

    @Test
    void aSearchIsFollowedListedAndEnded() {
        browser.open(desk.at("/search?q=chips"), 1280, "light");
        shoot("follow", "/search?q=chips");
        browser.open(desk.at("/search?q=chips"), 1280, "light");
        browser.follow(By.linkText("by mail"));
        assertThat(browser.find("h1").getText()).isEqualTo("Follow this search");
        browser.find("#address").sendKeys("nobody@");
        browser.follow("button.main");
        browser.find("#address-wrong");
        assertThat(browser.find("#address").getDomProperty("value")).isEqualTo("nobody@");
        browser.find("#address").clear();
        browser.find("#address").sendKeys("ada@example.org");
        browser.follow("button.main");
        assertThat(browser.title()).startsWith("Mail");
        assertThat(browser.find(".told").getText())
                .contains("ada@example.org", "New articles that fit a search: chips");
        shoot("subscriptions", "/subscriptions");
        shoot("subscribe", "/subscriptions/new");
        shoot("subscribe-search", "/subscriptions/new?search=q%3Dchips");

        browser.open(desk.at("/subscriptions"), 1280, "light");
        browser.click(By.cssSelector(".told details summary"));
        browser.follow(".told details button");
        assertThat(browser.find("main").getText()).contains("Nobody is told of anything yet");
        assertThat(browser.findAll(".told")).isEmpty();
    }

    private static void shoot(String name, String path) {
        for (int width : new int[] {1280, 390}) {
            for (String scheme : new String[] {"light", "dark"}) {
                browser.open(desk.at(path), width, scheme);
                assertThat(browser.number("return document.documentElement.scrollWidth - window.innerWidth"))
                        .as("%s at %d", name, width)
                        .isLessThanOrEqualTo(0);
                browser.shoot(name);
            }
        }
    }
}
