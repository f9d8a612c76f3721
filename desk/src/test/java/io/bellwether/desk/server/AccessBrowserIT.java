package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.bellwether.desk.access.Role;
import io.bellwether.desk.sample.SampleNews;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Logging in and marking as people do, in a real browser. */
class AccessBrowserIT {

    private static final String PASSWORD = "correct horse";
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
        new SampleNews(Instant.now()).fill(desk.rows());
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

    @BeforeEach
    void leave() {
        desk.accounts()
                .list()
                .forEach(listed -> desk.accounts().remove(listed.account().name()));
        browser.driver().manage().deleteAllCookies();
    }

    @Test
    void anEditorLogsInMarksWrongByKeyUndoesItAndLogsOut() {
        desk.add("ann", Role.EDITOR, PASSWORD);
        browser.open(desk.at("/articles/a1"), 1280, "light");
        assertThat(browser.title()).startsWith("Log in");
        logIn("ann", "wrong horse");
        assertThat(browser.find("[role=alert]").getText()).isEqualTo("Name or password is wrong.");
        assertThat(browser.find("input[name=name]").getDomProperty("value")).isEqualTo("ann");
        logIn("ann", PASSWORD);
        assertThat(browser.find("h1").getText()).startsWith("Ministry widens");

        type("j");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("tag-export-controls");
        type("w");
        awaitText(".tag .mark", "Marked wrong by ann, just now");
        assertThat(browser.find("button[value=wrong]").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(browser.focused().getDomAttribute("id"))
                .as("the next key goes on here")
                .isEqualTo("tag-export-controls");
        type("r");
        awaitText(".tag .mark", "Marked right by ann, just now");
        type("u");
        await().until(() -> browser.findAll(".said-of").isEmpty());

        browser.driver().findElement(By.linkText("Account")).click();
        assertThat(browser.find("main").getText()).contains("ann", "export-controls on a1: taken back");
        browser.find("main button.main").click();
        await().until(() -> browser.title().startsWith("Log in"));
        browser.open(desk.at("/"), 1280, "light");
        assertThat(browser.title()).startsWith("Log in");
    }

    @Test
    void keysWaitWhileSomebodyTypesAndTellWhichTheyAre() {
        browser.open(desk.at("/articles/a4"), 1280, "light");
        browser.run(
                "const field = document.createElement('input'); field.id = 'typing'; document.querySelector('main').append(field); field.focus()");
        browser.find("#typing").sendKeys("wru?j");
        assertThat(browser.find("#typing").getDomProperty("value")).isEqualTo("wru?j");
        assertThat(browser.findAll(".said-of")).isEmpty();
        assertThat(browser.find("#keys").isDisplayed()).isFalse();

        browser.run("document.activeElement.blur()");
        new Actions(browser.driver())
                .keyDown(Keys.ALT)
                .sendKeys("w")
                .keyUp(Keys.ALT)
                .perform();
        assertThat(browser.findAll(".said-of")).isEmpty();
        type("?");
        assertThat(browser.find("#keys").isDisplayed()).isTrue();
        assertThat(browser.find("#keys").getText()).contains("mark it wrong");
        browser.press(Keys.ENTER);
        assertThat(browser.find("#keys").isDisplayed()).isFalse();
    }

    @Test
    void anAlertIsMarkedFromTheFirstPageByKey() {
        browser.open(desk.at("/?theme=open-models"), 1280, "light");
        type("j");
        type("w");
        await().until(() -> !browser.findAll(".alert .said-of").isEmpty());
        assertThat(browser.run("return location.pathname + location.search")).isEqualTo("/?theme=open-models");
        type("u");
        await().until(() -> browser.findAll(".alert .said-of").isEmpty());
    }

    @Test
    void buttonsDoTheSameWithoutScript() {
        browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(desk.at("/articles/b1"), 1280, "light");
            browser.find("button[value=right]").click();
            awaitText(".tag .mark", "Marked right, just now");
            browser.find("button[value=none]").click();
            await().until(() -> browser.findAll(".said-of").isEmpty());
        } finally {
            browser.driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void aLinkOnAnotherSiteLeadsInToWhoIsLoggedIn() {
        desk.add("bob", Role.READER, PASSWORD);
        browser.open(desk.at("/"), 1280, "light");
        logIn("bob", PASSWORD);
        assertThat(browser.find("h1").getText()).isEqualTo("Alerts");
        browser.open(URI.create("http://localhost:" + desk.desk().address().getPort() + "/login"), 1280, "light");
        browser.run("location.href = '" + desk.at("/articles/a1") + "'");

        await().until(() -> browser.title().startsWith("Ministry widens"));
        assertThat(browser.findAll("main button")).as("a reader marks nothing").isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1} px, {2}")
    @CsvSource({
        "login, 1280, light",
        "login, 1280, dark",
        "login, 390, light",
        "login, 390, dark",
        "login, 360, light",
        "account, 1280, light",
        "account, 390, dark",
        "account, 360, light",
        "marked, 1280, light",
        "marked, 1280, dark",
        "marked, 390, light",
        "marked, 390, dark",
        "marked, 360, light",
        "keys, 1280, light",
        "keys, 390, dark"
    })
    void everyPageFitsItsWindowAndIsLegible(String page, int width, String scheme) throws Exception {
        desk.add("ann", Role.EDITOR, PASSWORD);
        browser.open(desk.at("/"), width, scheme);
        if (page.equals("login")) {
            logIn("ann", "wrong horse");
        } else {
            logIn("ann", PASSWORD);
            browser.open(desk.at(page.equals("account") ? "/account" : "/articles/a1"), width, scheme);
        }
        if (page.equals("marked")) {
            browser.find("button[value=wrong]").click();
            awaitText(".tag .mark", "Marked wrong");
        } else if (page.equals("keys")) {
            type("?");
        }

        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        Files.write(SCREENSHOTS.resolve("%s-%d-%s.png".formatted(page, width, scheme)), browser.screenshot());
        if (width == 1280 && !page.equals("keys")) {
            assertThat(Contrast.tooFaint(browser)).isEmpty();
        }
    }

    private static void logIn(String name, String password) {
        browser.find("input[name=name]").clear();
        browser.find("input[name=name]").sendKeys(name);
        browser.find("input[name=password]").sendKeys(password);
        browser.press(Keys.ENTER);
    }

    private static void type(String keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static void awaitText(String selector, String text) {
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .until(() -> browser.find(selector).getText().contains(text));
    }
}
