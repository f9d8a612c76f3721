package io.bellwether.app.hostile;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium that notes what a page runs, breaks and asks for. */
final class WatchedBrowser implements AutoCloseable {

    static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Before anything of a page: dialogs count as its scripts, and what the policy had to stop is noted. */
    private static final String WATCH = """
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) { window[name] = () => { window.owned = 1; }; }
            window.stopped = [];
            addEventListener('securitypolicyviolation', event => window.stopped.push(event.violatedDirective + ' ' + event.blockedURI));
            """;

    /** What a page must not hold: handlers, scripts of others, pictures of others, links that run. */
    private static final String LOOK = """
            const found = [];
            if (window.owned) { found.push('a script ran'); }
            if (document.title === 'owned') { found.push('a script named the page'); }
            for (const each of document.querySelectorAll('*')) {
              for (const attribute of each.attributes) {
                if (/^on/i.test(attribute.name)) { found.push('handler ' + attribute.name); }
                if (/^(href|src|action|formaction)$/i.test(attribute.name) && /^\\s*(java|vb)script:|^\\s*data:/i.test(attribute.value)) {
                  found.push(attribute.name + ' ' + attribute.value);
                }
              }
            }
            for (const script of document.scripts) {
              if (!script.src || new URL(script.src).origin !== location.origin || script.text) { found.push('script ' + script.src + script.text); }
            }
            for (const each of document.querySelectorAll('iframe, object, embed, base, meta[http-equiv], style, video, audio')) {
              found.push(each.tagName);
            }
            return found.concat(window.stopped.map(one => 'stopped by the policy: ' + one)).join('; ');
            """;

    private final ChromeDriver driver;

    private WatchedBrowser(ChromeDriver driver) {
        this.driver = driver;
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    static WatchedBrowser start(Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        driver.get("about:blank");
        WatchedBrowser browser = new WatchedBrowser(driver);
        browser.requests(); // forgets those of the browser's own first page
        return browser;
    }

    /** Opens a page; what is wrong with it, in words, or nothing. */
    String open(URI page) {
        driver.get(page.toString());
        return String.valueOf(driver.executeScript(LOOK));
    }

    /** Addresses that pages asked for since the last call, but for those of this server. */
    List<String> foreignRequests(URI own) {
        return requests().stream()
                .filter(address -> !address.startsWith("data:") && !address.startsWith(own.toString()))
                .toList();
    }

    private List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent"))
                .map(WatchedBrowser::address)
                .toList();
    }

    private static String address(JsonNode message) {
        return message.path("params").path("request").path("url").stringValue();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
