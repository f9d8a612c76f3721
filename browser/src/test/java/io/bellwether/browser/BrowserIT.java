package io.bellwether.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What comes late is waited for: each page of {@link LatePages} has another number, and says so. */
class BrowserIT {

    @AutoClose
    private static LatePages pages;

    @AutoClose
    private static Browser browser;

    private int number;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        Browser.assumeInstalled();
        pages = LatePages.start();
        browser = Browser.start(profile);
    }

    @BeforeEach
    void open() {
        browser.open(pages.address(), 800, "light");
        number = pages.served();
        assertThat(browser.title()).isEqualTo("Page " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "link-late", "form", "form-late", "form-back"})
    void aClickThatLeadsToAnotherPageEndsThere(String id) {
        browser.follow("#" + id);

        assertThat(browser.findAll("h1").getFirst().getText()).isEqualTo("Page " + (number + 1));
    }

    @Test
    void aKeyThatLeadsToAnotherPageEndsThere() {
        browser.send(browser.find("#field"), "words", Keys.ENTER);

        assertThat(browser.findAll("h1").getFirst().getText()).isEqualTo("Page " + (number + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "form", "form-back"})
    void soItIsWithoutScripts(String id) {
        browser.allowScripts(false);
        try {
            browser.follow("#" + id);

            assertThat(browser.findAll("h1").getFirst().getText()).isEqualTo("Page " + (number + 1));
        } finally {
            browser.allowScripts(true);
        }
    }

    @Test
    void whatAScriptAddsIsWaitedFor() {
        browser.run("setTimeout(() => document.body.insertAdjacentHTML('beforeend', '<p id=later>Later</p>'), 700)");
        assertThat(browser.find("#later").getText()).isEqualTo("Later");
        browser.run("setTimeout(() => document.querySelector('#later').textContent = 'Later still', 700)");
        browser.awaitText("#later", "still");
        browser.run("setTimeout(() => document.querySelector('#later').remove(), 700)");
        browser.awaitNone("#later");
    }

    @Test
    void whatNeverComesIsToldWithThePageThatIsThereInstead() {
        assertThatThrownBy(() -> browser.find("#nowhere"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("#nowhere", pages.address().toString(), "“Page " + number + "”", "Other page");
    }
}
