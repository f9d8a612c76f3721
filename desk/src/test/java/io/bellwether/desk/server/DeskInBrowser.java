package io.bellwether.desk.server;

import io.bellwether.browser.Browser;
import io.bellwether.desk.sample.SampleNews;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A desk, and a reader's browser before it. */
final class DeskInBrowser implements AutoCloseable {

    private final DeskOnStore desk;
    private final Optional<DeskWithKafka> kafka;
    private final Browser browser;

    private DeskInBrowser(DeskOnStore desk, Optional<DeskWithKafka> kafka, Browser browser) {
        this.desk = desk;
        this.kafka = kafka;
        this.browser = browser;
    }

    /** For readers; leaves the tests out where there is no browser. */
    static DeskInBrowser onStore(Path directory) {
        Browser.assumeInstalled();
        DeskOnStore desk = DeskOnStore.start(directory.resolve("postgres"));
        return new DeskInBrowser(desk, Optional.empty(), Browser.start(directory.resolve("browser")));
    }

    /** For editors, too; leaves the tests out where there is no browser. */
    static DeskInBrowser withKafka(Path directory) {
        Browser.assumeInstalled();
        DeskWithKafka house = DeskWithKafka.start(directory);
        return new DeskInBrowser(house.desk(), Optional.of(house), Browser.start(directory.resolve("browser")));
    }

    /** Puts the sample news in the store, up to now. */
    DeskInBrowser filled() {
        new SampleNews(Instant.now()).fill(desk.rows());
        return this;
    }

    Browser browser() {
        return browser;
    }

    DeskOnStore desk() {
        return desk;
    }

    /** What stands behind the desk of editors. */
    DeskWithKafka kafka() {
        return kafka.orElseThrow();
    }

    @Override
    public void close() {
        browser.close();
        kafka.ifPresentOrElse(DeskWithKafka::close, desk::close);
    }
}
