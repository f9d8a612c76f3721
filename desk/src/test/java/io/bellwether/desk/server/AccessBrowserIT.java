package io.bellwether.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.browser.Browser;
import io.bellwether.browser.Contrast;
import io.bellwether.desk.access.Role;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
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

    @AutoClose
    private static DeskInBrowser house;

    private static DeskOnStore desk;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) {
        house = DeskInBrowser.withKafka(directory).filled();
        desk = house.desk();
        browser = house.browser();
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

        browser.type("j");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo("tag-export-controls");
        mark("w");
        assertThat(browser.find(".tag .mark").getText()).contains("Marked wrong by ann, just now");
        assertThat(browser.find("button[value=wrong]").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(browser.focused().getDomAttribute("id"))
                .as("the next key goes on here")
                .isEqualTo("tag-export-controls");
        mark("r");
        assertThat(browser.find(".tag .mark").getText()).contains("Marked right by ann, just now");
        mark("u");
        assertThat(browser.findAll(".said-of")).isEmpty();

        browser.follow(By.linkText("Account"));
        assertThat(browser.find("main").getText()).contains("ann", "export-controls on a1: taken back");
        browser.follow("main button.main");
        assertThat(browser.title()).startsWith("Log in");
        browser.open(desk.at("/"), 1280, "light");
        assertThat(browser.title()).startsWith("Log in");
    }

    @Test
    void keysWaitWhileSomebodyTypesAndTellWhichTheyAre() {
        browser.open(desk.at("/articles/a4"), 1280, "light");
        browser.run(
                "const field = document.createElement('input'); field.id = 'typing'; document.querySelector('main').append(field); field.focus()");
        browser.requests();
        browser.find("#typing").sendKeys("wru?j");
        assertThat(browser.find("#typing").getDomProperty("value")).isEqualTo("wru?j");
        assertThat(browser.find("#keys").isDisplayed()).isFalse();

        browser.run("document.activeElement.blur()");
        new Actions(browser.driver())
                .keyDown(Keys.ALT)
                .sendKeys("w")
                .keyUp(Keys.ALT)
                .perform();
        browser.type("?");
        browser.find("#keys[open]");
        assertThat(browser.find("#keys").getText()).contains("mark it wrong");
        browser.press(Keys.ENTER);
        browser.awaitNone("#keys[open]");
        assertThat(browser.findAll("#typing")).as("still the same page").hasSize(1);
        assertThat(browser.requests()).as("no mark was sent").noneMatch(asked -> asked.contains("/marks"));
    }

    @Test
    void anAlertIsMarkedFromTheFirstPageByKey() {
        browser.open(desk.at("/?theme=open-models"), 1280, "light");
        browser.type("j");
        mark("w");
        assertThat(browser.findAll(".alert .said-of")).isNotEmpty();
        assertThat(browser.run("return location.pathname + location.search")).isEqualTo("/?theme=open-models");
        mark("u");
        assertThat(browser.findAll(".alert .said-of")).isEmpty();
    }

    @Test
    void buttonsDoTheSameWithoutScript() {
        browser.allowScripts(false);
        try {
            browser.open(desk.at("/articles/b1"), 1280, "light");
            browser.follow("button[value=right]");
            assertThat(browser.find(".tag .mark").getText()).contains("Marked right, just now");
            browser.follow("button[value=none]");
            assertThat(browser.findAll(".said-of")).isEmpty();
        } finally {
            browser.allowScripts(true);
        }
    }

    @Test
    void aLinkOnAnotherSiteLeadsInToWhoIsLoggedIn() {
        desk.add("bob", Role.READER, PASSWORD);
        browser.open(desk.at("/"), 1280, "light");
        logIn("bob", PASSWORD);
        assertThat(browser.find("h1").getText()).isEqualTo("Alerts");
        browser.open(URI.create("http://localhost:" + desk.desk().address().getPort() + "/login"), 1280, "light");
        browser.leave(() -> browser.run("location.href = '" + desk.at("/articles/a1") + "'"));

        assertThat(browser.title()).startsWith("Ministry widens");
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
    void everyPageFitsItsWindowAndIsLegible(String page, int width, String scheme) {
        desk.add("ann", Role.EDITOR, PASSWORD);
        browser.open(desk.at("/"), width, scheme);
        if (page.equals("login")) {
            logIn("ann", "wrong horse");
        } else {
            logIn("ann", PASSWORD);
            browser.open(desk.at(page.equals("account") ? "/account" : "/articles/a1"), width, scheme);
        }
        if (page.equals("marked")) {
            browser.follow("button[value=wrong]");
            assertThat(browser.find(".tag .mark").getText()).contains("Marked wrong");
        } else if (page.equals("keys")) {
            browser.type("?");
            browser.find("#keys[open]");
        }

        assertThat(browser.number("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        browser.shoot(page);
        if (width == 1280 && !page.equals("keys")) {
            assertThat(Contrast.tooFaint(browser)).isEmpty();
        }
    }

    private static void logIn(String name, String password) {
        browser.find("input[name=name]").clear();
        browser.find("input[name=name]").sendKeys(name);
        browser.find("input[name=password]").sendKeys(password);
        browser.leave(() -> browser.press(Keys.ENTER));
    }

    /** A key that marks presses a button, which sends a form. */
    private static void mark(String key) {
        browser.leave(() -> browser.type(key));
    }
}
