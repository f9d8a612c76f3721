package io.bellwether.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium without a window, as a test uses it. A click comes back before the page it leads to has even begun to load, so whatever leads to
 * another page goes through {@link #leave}, {@link #follow} or {@link #send}: they come back on the new page. What a script changes later
 * is waited for by {@link #find}, {@link #awaitText}, {@link #awaitNone} or {@link #await}. Not thread-safe.
 */
public final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int HEIGHT = 900;

    private final ChromeDriver driver;
    private final Waiting waiting;
    private String look = "";

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.waiting = new Waiting(driver);
    }

    /** Leaves a test out where there is no browser, and says what would bring it. */
    public static void assumeInstalled() {
        Chromium.assumeInstalled();
    }

    /**
     * Starts a browser; close it.
     *
     * @param profile directory of its own for what it keeps
     */
    public static Browser start(Path profile) {
        return new Browser(Chromium.start(profile));
    }

    /** For what only a driver can do, such as cookies. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Opens a page in a window of that width, for a reader who likes it light or dark; forgets what was asked before. */
    public void open(URI page, int width, String scheme) {
        look = width + "-" + scheme;
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        requests();
        driver.get(page.toString());
    }

    /** Whether pages may run scripts, from the next page on. */
    public void allowScripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /** Every address that pages asked for since the last call, whatever became of it. */
    public List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent"))
                .map(Browser::address)
                .toList();
    }

    private static String address(JsonNode message) {
        return message.path("params").path("request").path("url").stringValue();
    }

    /** Does what leads to another page, and comes back when that page is there and loaded, be it one of the same address. */
    public void leave(Runnable step) {
        String before = waiting.document();
        step.run();
        waiting.awaitOtherThan(before);
    }

    /** Clicks on a link or button that leads to another page. */
    public void follow(WebElement link) {
        leave(link::click);
    }

    /** Clicks on the first such link or button. */
    public void follow(By link) {
        leave(() -> click(link));
    }

    /** Clicks on the first link or button that the selector of CSS finds. */
    public void follow(String selector) {
        follow(By.cssSelector(selector));
    }

    /** Types into a field what ends with a key that leads to another page. */
    public void send(WebElement field, CharSequence... keys) {
        leave(() -> field.sendKeys(keys));
    }

    /** Clicks on what stays on its page; when a script has just replaced it, on what stands there now. */
    public void click(By place) {
        waiting.awaitElement(place, found -> {
            found.click();
            return true;
        });
    }

    /** The first such element, waited for; the failure says what page there is instead. */
    public WebElement find(By place) {
        return waiting.awaitElement(place, _ -> true);
    }

    /** The first element that the selector of CSS finds. */
    public WebElement find(String selector) {
        return find(By.cssSelector(selector));
    }

    /** All such elements of the page as it is now. */
    public List<WebElement> findAll(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Waits until the first such element shows a text. */
    public void awaitText(String selector, String text) {
        await(
                "“" + text + "” in " + selector,
                () -> driver.findElement(By.cssSelector(selector)).getText().contains(text));
    }

    /** Waits until there is no such element any more. */
    public void awaitNone(String selector) {
        await("an end of " + selector, () -> findAll(selector).isEmpty());
    }

    /** Waits for what a script or the desk brings later; a page or element that goes meanwhile is no failure. */
    public void await(String what, Callable<Boolean> condition) {
        waiting.await(what, condition);
    }

    /** What has the focus. */
    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Presses a key that stays on the page. */
    public void press(Keys key) {
        focused().sendKeys(key);
    }

    /** Presses keys wherever the focus is. */
    public void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** The title of the page. */
    public String title() {
        return Objects.requireNonNull(driver.getTitle());
    }

    /** What a script gives that is run in the page now. */
    @Nullable
    public Object run(String script) {
        return driver.executeScript(script);
    }

    /** The number that a script gives. */
    public long number(String script) {
        return ((Number) Objects.requireNonNull(run(script))).longValue();
    }

    /** Keeps a picture of the whole page, beyond the window's end too, under that name with the window's width and scheme. */
    public void shoot(String name) {
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + "-" + look + ".png"),
                    Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
