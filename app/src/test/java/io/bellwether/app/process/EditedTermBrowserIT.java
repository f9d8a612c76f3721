package io.bellwether.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.bellwether.app.briefings.Bundled;
import io.bellwether.article.profile.Profile;
import io.bellwether.browser.Browser;
import io.bellwether.desk.server.DeskSettings;
import io.bellwether.ingest.IngestSettings;
import io.bellwether.ingest.opml.FeedSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The whole way of an editor's word in a real browser: from the form through Kafka to the tag of an article that a feed brings after it. */
class EditedTermBrowserIT {

    private static final String THEME = "technical-standards";
    private static final String TERM = "glass abacus";
    private static final Profile PROFILE = Bundled.profile();

    @AutoClose
    private static PrintedFeed feed;

    @AutoClose
    private static SingleProcess process;

    @AutoClose
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException {
        Browser.assumeInstalled();
        feed = PrintedFeed.start();
        IngestSettings ingest = IngestSettings.of(
                        List.of(FeedSource.of(feed.address().toString(), "Courier")))
                .withPoll(Duration.ofSeconds(1))
                .withPrivateFeeds(true);
        process = SingleProcess.start(
                new RunPlan(
                        directory.resolve("data"),
                        DeskSettings.loopback(0),
                        ingest,
                        Optional.of(PROFILE),
                        () -> PROFILE,
                        Map.of()),
                _ -> {});
        browser = Browser.start(directory.resolve("browser"));
    }

    @Test
    void aTermPublishedFromTheFormTagsAndAlertsWhatTheFeedBringsNextAndStandsInItsReceipt() {
        print();
        browser.await("the first article, which no version tags yet", () -> found("") == 1);

        addTheTerm();
        preview();
        String version = publish();
        browser.await("an alert of version " + version, () -> {
            if (found("&theme=" + THEME) == 0 && found("") == feed.size()) {
                print(); // all that was printed came before classify had the version
            }
            open("/?theme=" + THEME);
            return !browser.findAll("article.alert").isEmpty();
        });

        browser.follow("article.alert h3 a");
        browser.click(By.cssSelector(".panel summary"));
        assertThat(browser.find(".panel .receipt mark").getText()).isEqualToIgnoringCase(TERM);
        assertThat(browser.find(".panel .reasons .term").getText()).isEqualTo(TERM);
        assertThat(browser.find(".panel .receipt").getText()).contains("Profile version " + version);

        open("/search?q=abacus&theme=" + THEME);
        browser.follow(".hits h2 a");
        assertThat(browser.find(".tag").getText())
                .contains("Technical Standards", TERM, "added to the profile", "Profile version " + version);
        browser.follow(".tag h3 a");
        assertThat(browser.find("main").getText()).contains("Technical Standards", "Glass abacus of workshop");
    }

    private static void addTheTerm() {
        open("/");
        browser.follow(By.linkText("Profile"));
        assertThat(browser.find("main").getText()).contains("version " + PROFILE.version());
        browser.follow("#theme-" + THEME + " a[href*='/profile/themes/']");
        browser.find("#added").sendKeys(TERM + ": 20");
        browser.follow("button.main");
        assertThat(browser.find("main").getText()).contains("term \"" + TERM + "\" is new, weight 20.0");
    }

    private static void preview() {
        browser.follow(By.xpath("//main//button[normalize-space()='Preview']"));
        browser.awaitText("[role=status]", "1 article of the last 14 days");
        assertThat(browser.find(".preview-theme").getText())
                .contains("Technical Standards", "tags: 1, was 0", "alerts: 1, was 0");
    }

    /** The new version, as soon as the desk says that it is in force. */
    private static String publish() {
        String version = browser.find("button.main").getText().replace("Publish version ", "");
        assertThat(version).isNotEqualTo(PROFILE.version());
        browser.follow("button.main");
        browser.await("version " + version + " in force", () -> {
            open("/profile");
            return browser.find("main").getText().contains("version " + version);
        });
        return version;
    }

    private static void print() {
        int number = feed.size() + 1;
        feed.print(
                "Glass abacus of workshop " + number + " is shown in Shanghai",
                "Engineers in China say that their glass abacus counts for AI laboratories. Workshop %d made the glass abacus."
                        .formatted(number));
    }

    /** How many articles of the feed the search shows. */
    private static int found(String narrowed) {
        open("/search?q=abacus" + narrowed);
        return browser.findAll(".hits > li").size();
    }

    private static void open(String path) {
        URI page = process.desk().address().resolve(path);
        browser.open(page, 1280, "light");
    }
}
