package io.bellwether.bench.extraction;

import java.time.Duration;

/**
 * One page by one extractor.
 *
 * @param overlap agreement with the expected text
 * @param taken time of the extraction
 */
record PageScore(PageCase page, Overlap overlap, Duration taken) {

    /** Has the extractor read the page. An extractor that fails has found nothing. */
    static PageScore of(PageCase page, Extractor extractor) {
        long began = System.nanoTime();
        String text;
        try {
            text = extractor.text(page.page());
        } catch (RuntimeException | StackOverflowError failed) {
            System.err.printf("%s fails on %s: %s%n", extractor, page.name(), failed);
            text = "";
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - began);
        return new PageScore(page, Overlap.of(text, page.expected()), taken);
    }
}
