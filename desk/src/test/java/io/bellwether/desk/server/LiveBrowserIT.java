package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.browser.Browser;
import io.bellwether.browser.Contrast;
import io.bellwether.desk.sample.SampleNews;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** News on a page that stays open, in a real browser. */
class LiveBrowserIT {

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
    void aReaderIsToldOfANewAlertAndSeesItOnAClick() {
        browser.open(desk.at("/"), 1280, "light");
        assertThat(browser.find(".news").getDomAttribute("role")).isEqualTo("status");
        assertThat(browser.find(".news").isDisplayed()).isFalse();
        browser.run("window.scrollTo(0, 300)");
        long place = browser.number("return document.querySelector('article.alert').getBoundingClientRect().top");
        int shown = browser.findAll("article.alert").size();

        addStory("click");
        awaitNews("1 new alert. Show it");
        assertThat(browser.findAll("article.alert")).hasSize(shown);
        assertThat(browser.number("return document.querySelector('article.alert').getBoundingClientRect().top"))
                .isEqualTo(place);

        browser.follow(".news a");
        assertThat(browser.find("article.alert h3").getText()).isEqualTo("More export controls: click");
        assertThat(browser.find(".news").isDisplayed()).isFalse();
    }

    @Test
    void coverageIsKeptUpToDateAndStaysOpenAsTheReaderLeftIt() {
        browser.open(desk.at("/"), 1280, "light");
        browser.click(By.cssSelector("#coverage summary"));
        browser.run("document.activeElement.blur()");
        desk.rows().addFeed("https://late.example/rss", "Late Edition", "404 Not Found", Instant.now());

        browser.awaitText("#coverage", "Late Edition");
        assertThat(browser.find("#coverage .feeds").isDisplayed()).isTrue();
    }

    @Test
    void aHiddenPageListensAgainWhenItIsShownAndHasMissedNothing() {
        browser.open(desk.at("/themes/export-controls"), 1280, "light");
        addStory("before");
        awaitNews("1 new alert. Show it");
        hide(true);
        addStory("hidden");
        hide(false);

        awaitNews("2 new alerts. Show them");
    }

    @Test
    void aPageThatHearsNothingForLongSaysSo(@TempDir Path directory) {
        try (DeskOnStore other = DeskOnStore.start(directory)) {
            browser.open(other.at("/"), 1280, "light");
            browser.await("a page that listens", () -> browser.number("return performance.now()") > 1_000);
            other.desk().close();
            awaitNews("Not live.");
        }
    }

    @ParameterizedTest(name = "at {0} px, {1}")
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void theBarFitsItsWindow(int width, String scheme) {
        browser.open(desk.at("/"), width, scheme);
        addStory("screen-%d-%s".formatted(width, scheme));
        awaitNews("1 new alert. Show it");

        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(Contrast.tooFaint(browser)).isEmpty();
        browser.shoot("live");
    }

    private static void addStory(String id) {
        new SampleNews(Instant.now()).addStory(desk.rows(), id, "More export controls: " + id);
    }

    private static void awaitNews(String text) {
        browser.await(
                "the news “" + text + "”", () -> browser.find(".news").getText().equals(text));
    }

    /** As the browser tells a page whose tab is put behind another. */
    private static void hide(boolean hidden) {
        browser.run("Object.defineProperty(document, 'hidden', { value: %s, configurable: true });".formatted(hidden)
                + "document.dispatchEvent(new Event('visibilitychange'))");
    }
}
