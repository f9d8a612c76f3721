package io.bellwether.browser;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Waits for what pages become; when it waits in vain it tells what there is instead. */
final class Waiting {

    /** A desk just started answers its first form late on a busy machine. */
    private static final Duration PAGE = Duration.ofMinutes(1);
    /** The page is there, so an element is, too, but for what a script adds. */
    private static final Duration ELEMENT = Duration.ofSeconds(10);
    /** What passes through Kafka, a store and an event stream. */
    private static final Duration CHANGE = Duration.ofMinutes(2);

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int SHOWN = 600;

    private final ChromeDriver driver;

    Waiting(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser's own name of the loaded document: each load has another, also of the same address. */
    String document() {
        Map<?, ?> tree = (Map<?, ?>) value(driver.executeCdpCommand("Page.getFrameTree", Map.of()), "frameTree");
        return value((Map<?, ?>) value(tree, "frame"), "loaderId").toString();
    }

    private static Object value(Map<?, ?> answer, String name) {
        Object value = answer.get(name);
        if (value == null) {
            throw new WebDriverException("the browser told no " + name + " in " + answer);
        }
        return value;
    }

    void awaitOtherThan(String document) {
        await(
                "another page",
                PAGE,
                () -> !document().equals(document)
                        && "complete".equals(driver.executeScript("return document.readyState")));
    }

    /** Waits for an element and for what it does; looks for it anew where a script has replaced it meanwhile. */
    WebElement awaitElement(By place, Predicate<WebElement> step) {
        AtomicReference<WebElement> found = new AtomicReference<>();
        await(place.toString(), ELEMENT, () -> {
            WebElement element = driver.findElement(place);
            found.set(element);
            return step.test(element);
        });
        return Objects.requireNonNull(found.get());
    }

    void await(String what, Callable<Boolean> condition) {
        await(what, CHANGE, condition);
    }

    private void await(String what, Duration longest, Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(PAUSE)
                    .atMost(longest)
                    .ignoreExceptionsInstanceOf(WebDriverException.class)
                    .until(condition);
        } catch (ConditionTimeoutException never) {
            throw new AssertionError(
                    "waited %d s for %s, but there is %s".formatted(longest.toSeconds(), what, page()), never);
        }
    }

    /** Address, title and the beginning of the text of the page that is open. */
    private String page() {
        try {
            String text = driver.findElement(By.tagName("body")).getText();
            return "%s “%s”:%n%s"
                    .formatted(
                            driver.getCurrentUrl(),
                            driver.getTitle(),
                            text.substring(0, Math.min(SHOWN, text.length())));
        } catch (WebDriverException unreadable) {
            return "no page that could be read: " + unreadable.getMessage();
        }
    }
}
