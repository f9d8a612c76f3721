package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.browser.Browser;
import io.bellwether.browser.Contrast;
import io.bellwether.desk.page.Asset;
import io.bellwether.desk.sample.HostileNews;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The rooms beyond the alerts as a reader walks through them, in a real browser. */
class ReadingBrowserIT {

    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("since", "/"),
            Map.entry("story", "/stories/a1"),
            Map.entry("theme", "/themes/export-controls"),
            Map.entry("quiet-theme", "/themes/open-models"),
            Map.entry("search", "/search?q=chips&theme=export-controls"),
            Map.entry("ask", "/search"),
            Map.entry("nothing", "/search?q=zebra"),
            Map.entry("feeds", "/feeds"),
            Map.entry("why", "/why"),
            Map.entry(
                    "why-stored", "/why?address=https%3A%2F%2Fcourier.example%2Fnews%2Fa1%3Ffrom%3Dfeed%26x%3D%3Cy%3E"),
            Map.entry("hostile-story", "/stories/h1%22%3E%3Cb%3E"),
            Map.entry("hostile-theme", "/themes/x%22'%3E%3Cscript%3E"),
            Map.entry("hostile-search", "/search?theme=x%22'%3E%3Cscript%3E&source=script&q=chips"),
            Map.entry("endless-story", "/stories/x2"),
            Map.entry("endless-search", "/search?q=Donaudampfschifffahrt%20or%20chips"));

    @AutoClose
    private static DeskInBrowser house;

    private static DeskOnStore desk;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) {
        house = DeskInBrowser.onStore(directory).filled();
        desk = house.desk();
        new HostileNews(Instant.now()).fill(desk.rows());
        browser = house.browser();
    }

    @Test
    void aReaderWalksFromAnAlertToItsStoryItsThemeAndABurst() {
        browser.open(desk.at("/?theme=export-controls"), 1280, "light");
        browser.follow(By.partialLinkText("Ministry widens"));
        assertThat(browser.find("h1").getText()).startsWith("Ministry widens export controls");
        assertThat(browser.findAll(".timeline > li")).hasSize(3);

        WebElement panel = browser.find(".panel");
        assertThat(panel.findElement(By.className("receipt")).isDisplayed()).isFalse();
        panel.findElement(By.tagName("summary")).click();
        assertThat(panel.findElements(By.cssSelector(".receipt mark"))
                        .getFirst()
                        .getText())
                .isEqualTo("export controls");

        browser.click(By.cssSelector(".joined a"));
        assertThat(browser.find(":target").getDomAttribute("id")).isEqualTo("report-1");

        browser.follow(panel.findElement(By.cssSelector("a.theme")));
        assertThat(browser.find("h1").getText()).isEqualTo("Export controls and how they are bypassed");
        assertThat(browser.findAll(".chart rect.burst")).isNotEmpty();
        assertThat(browser.run("return document.querySelector('.chart svg title').textContent"))
                .isEqualTo("Stories by six hours, the latest two weeks");
        browser.follow(".bursts ul a");
        assertThat(browser.find("h1").getText()).startsWith("Customs finds graphics chips");
    }

    @Test
    void aReaderSearchesWithTheKeyboardNarrowsAndReads() {
        browser.open(desk.at("/"), 1280, "light");
        browser.follow(By.linkText("Search"));
        browser.send(browser.find("#q"), "chips -toys", Keys.ENTER);
        assertThat(browser.find(".total").getText()).endsWith("articles");
        assertThat(browser.find("#q").getDomProperty("value")).isEqualTo("chips -toys");

        browser.follow(By.linkText("Newest first"));
        assertThat(browser.find(".hits h2").getText()).startsWith("Resellers of chips");
        browser.click(By.cssSelector(".narrow summary"));
        browser.send(browser.find("#source"), "ledger", Keys.ENTER);
        assertThat(browser.findAll(".hits > li")).hasSize(1);
        assertThat(browser.find("#source").isDisplayed()).isTrue();
        assertThat(browser.find(".hits h2 a").getText()).startsWith("Toolmakers fall");
        browser.follow(".hits h2 a");
        assertThat(browser.find("h1").getText()).startsWith("Toolmakers fall");
    }

    @Test
    void aReaderPastesATextAndLearnsWhatItLacks() {
        browser.open(desk.at("/"), 1280, "light");
        browser.follow(By.linkText("Why"));
        browser.find("#asked").sendKeys("Export controls on chips widen\nThe ministry widened its export controls.");
        browser.follow(".ask-why button");

        assertThat(browser.find("#verdict").getText()).startsWith("A text of your own");
        assertThat(browser.findAll(".verdict-of")).isNotEmpty();
        assertThat(browser.findAll(".tipping li")).isNotEmpty();
        assertThat(browser.find("#asked").getDomProperty("value")).startsWith("Export controls on chips");
    }

    @Test
    void aReaderFindsTheFeedThatFails() {
        browser.open(desk.at("/"), 1280, "light");
        browser.follow(By.linkText("Feeds"));
        assertThat(browser.find(".masthead [aria-current]").getText()).isEqualTo("Feeds");
        browser.follow(By.partialLinkText("Failed"));

        assertThat(browser.findAll(".feedlist tbody tr")).hasSize(2);
        assertThat(browser.find(".feedlist").getText()).contains("503 Service Unavailable", "7 failures in a row");
    }

    @Test
    void aReaderSaysWhatIsSeenAndReadsOnlyWhatChanged() {
        browser.open(desk.at("/"), 1280, "light");
        browser.follow(By.linkText("I have seen these"));
        assertThat(browser.find(".since").getText()).contains("nothing new");
        assertThat(browser.findAll(".change")).isEmpty();

        browser.open(desk.at("/seen?until=" + Instant.now().minusSeconds(3_600)), 1280, "light");
        assertThat(browser.find(".since strong").getText()).startsWith("1 new alert");
        browser.follow(By.linkText("Show these alone"));
        assertThat(browser.findAll("article.alert")).hasSizeBetween(1, 2);
        browser.driver().manage().deleteAllCookies();
    }

    @ParameterizedTest(name = "{0} at {1} px, {2}")
    @CsvSource({
        "since, 1280, light",
        "since, 390, dark",
        "story, 1280, light",
        "story, 1280, dark",
        "story, 390, light",
        "story, 390, dark",
        "theme, 1280, light",
        "theme, 1280, dark",
        "theme, 390, light",
        "theme, 390, dark",
        "quiet-theme, 1280, light",
        "search, 1280, light",
        "search, 1280, dark",
        "search, 390, light",
        "search, 390, dark",
        "ask, 390, light",
        "nothing, 1280, light",
        "feeds, 1280, light",
        "feeds, 1280, dark",
        "feeds, 390, light",
        "feeds, 390, dark",
        "why, 390, dark",
        "why-stored, 1280, light",
        "why-stored, 1280, dark",
        "why-stored, 390, light",
        "why-stored, 390, dark",
        "hostile-story, 1280, light",
        "hostile-story, 360, light",
        "hostile-theme, 1280, light",
        "hostile-theme, 360, light",
        "hostile-search, 1280, light",
        "hostile-search, 360, dark",
        "endless-story, 360, light",
        "endless-search, 360, light"
    })
    void everyPageFitsItsWindowRunsNothingAndAsksNobodyElse(String page, int width, String scheme) {
        browser.open(desk.at(PATHS.getOrDefault(page, page)), width, scheme);
        if (page.equals("since")) {
            browser.open(desk.at("/seen?until=" + Instant.now().minusSeconds(3_600)), width, scheme);
        }
        browser.run("document.querySelectorAll('main details').forEach((each, at) => { each.open = at < 2; })");

        assertThat(browser.number("return window.innerWidth")).isEqualTo(width);
        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(browser.title()).isNotEqualTo("owned").endsWith("· Bellwether");
        assertThat(browser.run(
                        "return [...document.scripts].map(each => new URL(each.src).pathname + each.text).join()"))
                .isEqualTo(Asset.SCRIPT.path());
        assertThat(browser.findAll("a[href^='javascript' i], main img, main script, [onload], [onerror]"))
                .isEmpty();
        assertThat(browser.requests()).isNotEmpty().allMatch(asked -> sameOrigin(URI.create(asked)));
        browser.shoot(page);
        browser.driver().manage().deleteAllCookies();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"light", "dark"})
    void everyTextStandsOutFromItsGround(String scheme) {
        for (String page : List.of("story", "theme", "search", "ask", "feeds", "why-stored")) {
            browser.open(desk.at(PATHS.getOrDefault(page, page)), 1280, scheme);
            browser.run("document.querySelectorAll('details').forEach(each => { each.open = true; })");

            assertThat(Contrast.tooFaint(browser)).as("%s in %s", page, scheme).isEmpty();
        }
    }

    @Test
    void textThatTurnsLinesRoundTurnsOnlyItself() {
        assertThat(HostileNews.TEXT).contains("\u202E");
        for (String page : List.of(
                "/", "/feeds", PATHS.get("hostile-story"), PATHS.get("hostile-theme"), PATHS.get("hostile-search"))) {
            browser.open(desk.at(page), 1280, "light");
            assertThat(browser.run("return [...document.body.querySelectorAll('*')].filter(each => [...each.childNodes]"
                            + ".some(node => node.nodeType === 3 && node.data.includes('\\u202E')))"
                            + ".filter(each => !each.closest('[dir=auto], bdi, option, title, desc'))"
                            + ".map(each => each.outerHTML.slice(0, 80)).join('\\n')"))
                    .as(page)
                    .isEqualTo("");
        }
    }

    /** What a browser draws its own buttons with is asked of nobody. */
    private static boolean sameOrigin(URI asked) {
        return asked.getScheme().equals("data")
                || asked.getAuthority().equals(desk.desk().address().getAuthority());
    }
}
