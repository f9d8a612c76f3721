package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.browser.Browser;
import io.bellwether.browser.Contrast;
import java.net.URI;
import java.nio.file.Path;
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

/** The pages as a reader meets them, in a real browser. */
class DeskBrowserIT {

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
    void aReaderFindsAnAlertOpensItsReceiptAndReadsTheArticle() {
        browser.open(desk.at("/"), 1280, "light");
        WebElement alert = browser.find("article.alert");
        assertThat(alert.findElement(By.tagName("h3")).getText()).startsWith("Ministry widens export controls");
        WebElement receipt = alert.findElement(By.className("receipt"));
        assertThat(receipt.isDisplayed()).isFalse();

        alert.findElement(By.tagName("summary")).click();
        assertThat(receipt.isDisplayed()).isTrue();
        assertThat(receipt.findElements(By.tagName("mark")).stream().map(WebElement::getText))
                .isNotEmpty()
                .allMatch(text -> text.equals("export controls"));
        assertThat(receipt.getText()).contains("Export controls on chips slow rivals", "“Geopolitics”");

        browser.follow(alert.findElement(By.cssSelector("a.full")));
        assertThat(browser.find("h1").getText()).startsWith("Ministry widens export controls");
        assertThat(browser.findAll("main mark")).hasSize(4);
        assertThat(browser.title())
                .isEqualTo("Ministry widens export controls to chip tools sold through third countries · Bellwether");
    }

    @Test
    void aReaderKeepsToOneTheme() {
        browser.open(desk.at("/"), 1280, "light");
        browser.follow(By.linkText("Open models"));

        assertThat(browser.find("h1").getText()).isEqualTo("Open models");
        assertThat(browser.findAll("article.alert h3").stream().map(WebElement::getText))
                .containsExactly("A laboratory gives its reasoning model away, weights and all");
        assertThat(browser.find(".themes [aria-current]").getText()).isEqualTo("Open models");

        browser.follow(By.linkText("All themes"));
        assertThat(browser.findAll("article.alert")).hasSize(7);
    }

    @Test
    void aReaderWithoutAMouseSkipsToTheContentAndOpensAReceipt() {
        browser.open(desk.at("/"), 1280, "light");
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Skip to content");
        assertThat(browser.focused().getCssValue("outline-style")).isEqualTo("solid");
        browser.press(Keys.ENTER);
        browser.find("#main:focus");
        for (int key = 0; key < 20 && !browser.focused().getText().startsWith("Why"); key++) {
            browser.press(Keys.TAB);
        }
        browser.press(Keys.SPACE);

        browser.await(
                "the receipt", () -> browser.find("article.alert .receipt").isDisplayed());
    }

    @ParameterizedTest(name = "{0} at {1} px, {2}")
    @CsvSource({
        "today, 1280, light",
        "today, 1280, dark",
        "today, 390, light",
        "today, 390, dark",
        "today, 360, light",
        "article, 1280, light",
        "article, 1280, dark",
        "article, 390, light",
        "article, 390, dark",
        "article, 360, light",
        "hostile, 1280, light",
        "hostile, 390, dark",
        "hostile, 360, light",
        "endless, 1280, light",
        "endless, 390, light",
        "endless, 360, light",
        "leftward, 390, light",
        "missing, 1280, light",
        "missing, 390, dark",
        "empty, 390, light"
    })
    void everyPageFitsItsWindowAndAsksNobodyElse(String page, int width, String scheme) {
        browser.open(desk.at(PATHS.getOrDefault(page, page)), width, scheme);
        browser.run("document.querySelectorAll('details').forEach((each, at) => { each.open = at < 2; })");

        assertThat(browser.number("return window.innerWidth")).isEqualTo(width);
        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(browser.run("return document.title"))
                .asString()
                .doesNotContain("owned")
                .endsWith("· Bellwether");
        assertThat(browser.number("return document.scripts.length")).isEqualTo(1);
        assertThat(browser.requests()).isNotEmpty().allMatch(asked -> sameOrigin(URI.create(asked)));
        browser.shoot(page);
    }

    private static final Map<String, String> PATHS = Map.of(
            "today", "/",
            "article", "/articles/a1",
            "hostile", "/articles/x1",
            "endless", "/articles/x2",
            "leftward", "/articles/x3",
            "missing", "/articles/nobody",
            "empty", "/?theme=open-models&severity=high");

    @ParameterizedTest(name = "{0}")
    @CsvSource({"light", "dark"})
    void everyTextStandsOutFromItsGround(String scheme) {
        for (String path : List.of("/", "/articles/a1")) {
            browser.open(desk.at(path), 1280, scheme);
            browser.run("document.querySelectorAll('details').forEach(each => { each.open = true; })");

            assertThat(Contrast.tooFaint(browser)).as("%s in %s", path, scheme).isEmpty();
        }
    }

    @Test
    void aStoredScriptDoesNotRunEvenWhenItIsClicked() {
        browser.open(desk.at("/articles/x1"), 1280, "light");

        assertThat(browser.find("h1").getText()).startsWith("Chips <script>document.title='own'+'ed'</script>");
        assertThat(browser.findAll("main a[href^='javascript' i], main img, main script"))
                .isEmpty();
        assertThat(browser.title()).doesNotStartWith("owned");
    }

    private static boolean sameOrigin(URI asked) {
        return asked.getAuthority().equals(desk.desk().address().getAuthority());
    }
}
